//! Reports on past meetings: participants, activities, polls, questions and surveys.
//!
//! Requires a Pro plan or higher.

use jiff::Timestamp;
use jiff::civil::Date;

use super::{
    IncludeFields, KeyValue, MeetingReport, PollReport, QuestionReport, ReportedParticipantPage, SurveyResponse,
};
use zoom_api::types::{MeetingId, MeetingUuid};
use zoom_api::{zoom_endpoint, zoom_model};

/// Lists meeting activities: created, started, joined, left, chatted.
///
/// Zoom Support must enable the meeting audit trail log for the account. A report spans at most one month.
#[zoom_endpoint(
    GET, "/report/meeting_activities",
    scopes = ["report:read:admin", "report:read:meeting_activity_log:admin"],
    rate_limit = Heavy,
    paged = meeting_activity_logs,
    operation = "reportMeetingactivitylogs",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/meeting_activities",
    max_range = 1 month,
    errors(
        /// Zoom rejected the call without giving a reason.
        400 => BadRequest,
        /// The app or its user lacks permission.
        403 => NoPermission,
        /// The user belongs to another account.
        404/1010 => UserNotInAccount,
    )
)]
pub fn list_meeting_activities(
    /// First day of the period.
    from: Date,
    /// Last day of the period.
    to: Date,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// Number of a meeting; only its activities are returned.
    meeting_number: Option<String>,
    /// Name or email address of a person; only their activities are returned.
    search_key: Option<String>,
    /// Activity type to list. Required by Zoom, although its document states the default `All Activities`.
    activity_type: ActivityType,
) -> MeetingActivityPage;

/// Returns a detailed report on one past meeting.
///
/// Requires a Pro plan or higher.
#[zoom_endpoint(
    GET, "/report/meetings/<meeting_id>",
    scopes = ["report:read:admin", "report:read:meeting:admin"],
    rate_limit = Heavy,
    operation = "reportMeetingDetails",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/meetings/%7BmeetingId%7D",
    errors(
        /// The app or its user lacks permission.
        400/200 => NoPermission,
        /// The meeting took place more than a year ago.
        400/12702 => MeetingOverAYearAgo,
        /// The user does not exist.
        404/1001 => UserNotFound,
        /// The meeting or webinar does not exist or has expired.
        404/3001 => MeetingNotFound,
    )
)]
pub fn get_meeting_report(
    /// ID of the meeting, or UUID of one instance. An ID refers to the latest instance.
    meeting_id: MeetingUuid,
) -> MeetingReport;

/// Lists the participants of a past meeting.
///
/// Requires a Pro plan or higher. The meeting must have had at least two participants, including the host; for a single
/// one, use the dashboard's list of meeting participants. Names, IP addresses, locations and email addresses can be
/// empty for a legacy HIPAA BAA account.
#[zoom_endpoint(
    GET, "/report/meetings/<meeting_id>/participants",
    scopes = ["report:read:admin", "report:read:list_meeting_participants:admin"],
    rate_limit = Heavy,
    paged = participants,
    operation = "reportMeetingParticipants",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/meetings/%7BmeetingId%7D/participants",
    errors(
        /// The app or its user lacks permission.
        400/200 => NoPermission,
        /// The host belongs to another account.
        400/1010 => UserNotInAccount,
        /// The meeting took place more than a year ago.
        400/12702 => MeetingOverAYearAgo,
        /// The meeting does not exist or has expired.
        404/3001 => MeetingNotFound,
    )
)]
pub fn list_participants(
    /// ID of the meeting, or UUID of one instance. An ID refers to the latest instance.
    meeting_id: MeetingUuid,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// Additional fields to return: `registrant_id`.
    include_fields: Option<IncludeFields>,
) -> ReportedParticipantPage;

/// Returns the poll answers of a past meeting's participants.
///
/// Requires a Pro plan or higher.
#[zoom_endpoint(
    GET, "/report/meetings/<meeting_id>/polls",
    scopes = ["report:read:admin", "report:read:list_meeting_polls:admin"],
    rate_limit = Heavy,
    operation = "reportMeetingPolls",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/meetings/%7BmeetingId%7D/polls",
    errors(
        /// The app or its user lacks permission.
        400/200 => NoPermission,
        /// The meeting took place more than a year ago.
        400/12702 => MeetingOverAYearAgo,
        /// The meeting does not exist or has expired.
        404/3001 => MeetingNotFound,
    )
)]
pub fn get_poll_report(
    /// ID of the meeting, or UUID of one instance. An ID refers to the latest instance.
    meeting_id: MeetingUuid,
) -> PollReport;

/// Returns the questions and answers of a past meeting.
///
/// Requires a Pro plan or higher.
#[zoom_endpoint(
    GET, "/report/meetings/<meeting_id>/qa",
    scopes = ["report:read:admin", "report:read:meeting_qna:admin"],
    rate_limit = Heavy,
    operation = "reportMeetingQA",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/meetings/%7BmeetingId%7D/qa",
    errors(
        /// The app or its user lacks permission.
        400/200 => NoPermission,
        /// The user does not exist.
        404/1001 => UserNotFound,
        /// The meeting or webinar does not exist or has expired.
        404/3001 => MeetingNotFound,
    )
)]
pub fn get_question_report(
    /// ID of the meeting, or UUID of one instance. An ID refers to the latest instance.
    meeting_id: MeetingUuid,
) -> QuestionReport;

/// Returns the survey answers of a past meeting.
///
/// Requires a Pro plan or higher.
#[zoom_endpoint(
    GET, "/report/meetings/<meeting_id>/survey",
    scopes = ["report:read:admin", "report:read:meeting_survey:admin"],
    rate_limit = Heavy,
    operation = "reportMeetingSurvey",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/meetings/%7BmeetingId%7D/survey",
    errors(
        /// The app or its user lacks permission.
        400/200 => NoPermission,
        /// The host belongs to another account.
        400/1010 => UserNotInAccount,
        /// The meeting took place more than a year ago.
        400/12702 => MeetingOverAYearAgo,
        /// The meeting does not exist or has expired.
        404/3001 => MeetingNotFound,
    )
)]
pub fn get_survey_report(
    /// ID of the meeting, or UUID of one instance. An ID refers to the latest instance.
    meeting_id: MeetingUuid,
) -> SurveyReport;

/// Lists a user's past meetings and webinars.
///
/// Sessions with fewer than two unique participants are omitted. Requires a Pro plan or higher. A report spans at most
/// one month, within the last six months.
#[zoom_endpoint(
    GET, "/report/users/<user_id>/meetings",
    scopes = ["report:read:admin", "report:read:user:admin"],
    rate_limit = Heavy,
    paged = meetings,
    operation = "reportMeetings",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/users/%7BuserId%7D/meetings",
    max_range = 1 month,
    errors(
        /// The account has no paid plan, or the app or its user lacks permission.
        400/200 => NoPlanOrPermission,
        /// The page token is invalid or expired.
        400/300 => InvalidPageToken,
        /// The user does not exist or belongs to another account.
        404/1001 => UserNotInAccount,
    )
)]
pub fn list_user_meetings(
    /// ID or email address of the user; `me` in a user-level app.
    user_id: String,
    /// First day of the period.
    from: Date,
    /// Last day of the period.
    to: Date,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// Past meetings to list: all, single-participant meetings, or those that users of the account hosted or joined.
    #[zoom(default = "past")]
    #[query(rename = "type")]
    kind: Option<ReportType>,
) -> MeetingPage;

/// Survey answers of a past meeting.
#[zoom_model(response)]
pub struct SurveyReport {
    /// ID of the meeting.
    pub meeting_id: Option<MeetingId>,
    /// UUID of this instance of the meeting.
    pub meeting_uuid: Option<MeetingUuid>,
    /// Start time of the meeting.
    pub start_time: Option<Timestamp>,
    /// ID of the survey.
    pub survey_id: Option<String>,
    /// Name of the survey.
    pub survey_name: Option<String>,
    /// Survey answers by participant.
    pub survey_answers: Vec<SurveyResponse>,
}

/// Page of meeting activities.
#[zoom_model(response)]
pub struct MeetingActivityPage {
    /// Activities.
    #[zoom(max_items = 300)]
    pub meeting_activity_logs: Vec<MeetingActivity>,
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
}

/// Activity in a meeting.
#[zoom_model(response)]
pub struct MeetingActivity {
    /// Meeting number.
    pub meeting_number: String,
    /// Time of the activity, such as `2024-03-21 07:09:03:216`.
    pub activity_time: String,
    /// Display name of the operator.
    pub operator: String,
    /// Email address of the operator.
    pub operator_email: String,
    /// Category of the activity.
    pub activity_category: String,
    /// Details of the activity.
    pub activity_detail: String,
}

/// Page of a user's past meetings and webinars.
#[zoom_model(response)]
pub struct MeetingPage {
    pub next_page_token: Option<String>,
    /// Number of pages.
    pub page_count: Option<u32>,
    /// Page number.
    #[deprecated = "deprecated by Zoom; use `next_page_token`"]
    pub page_number: Option<u32>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
    /// First day of the report.
    pub from: Option<Date>,
    /// Meetings and webinars.
    pub meetings: Vec<Meeting>,
    /// Last day of the report.
    pub to: Option<Date>,
}

/// Past meeting or webinar of a user.
#[zoom_model(response)]
pub struct Meeting {
    /// Custom keys and values that the app assigned to the meeting or webinar.
    #[zoom(max_items = 10)]
    pub custom_keys: Vec<KeyValue>,
    /// Duration of the meeting, in minutes.
    pub duration: Option<u32>,
    /// End time of the meeting.
    pub end_time: Option<Timestamp>,
    /// ID of the meeting.
    pub id: Option<MeetingId>,
    /// Number of participants.
    pub participants_count: Option<u32>,
    /// Custom session ID of a Video SDK session.
    pub session_key: Option<String>,
    /// Origin of the meeting: the name of the OAuth app, or `Zoom` for JWT apps and the web portal.
    pub source: Option<String>,
    /// Start time of the meeting.
    pub start_time: Option<Timestamp>,
    /// Topic of the meeting.
    pub topic: Option<String>,
    /// Total minutes of all participants in the meeting.
    pub total_minutes: Option<i64>,
    /// Type of the meeting or webinar.
    #[zoom(rename = "type")]
    pub kind: Option<MeetingType>,
    /// Email address of the user.
    #[zoom(format = "email")]
    pub user_email: Option<String>,
    /// Display name of the user.
    pub user_name: Option<String>,
    /// UUID of this instance of the meeting. Each instance has its own UUID.
    pub uuid: Option<String>,
    /// Scheduled time of the meeting, such as `12/22/2021 16:20`.
    pub schedule_time: Option<String>,
    /// Time when the user entered the waiting room, such as `12/22/2021 16:20`.
    pub join_waiting_room_time: Option<String>,
    /// Time when the user joined, such as `12/22/2021 16:20`.
    pub join_time: Option<String>,
    /// Time when the user left, such as `12/22/2021 17:13`.
    pub leave_time: Option<String>,
    /// Name of the account that hosted the meeting.
    pub host_organization: Option<String>,
    /// Name of the host.
    pub host_name: Option<String>,
    /// Whether the user shared a screen.
    pub has_screen_share: Option<bool>,
    /// Whether the user recorded the meeting.
    pub has_recording: Option<bool>,
    /// Whether the user sent chat messages.
    pub has_chat: Option<bool>,
    /// Encryption type of the meeting.
    pub meeting_encryption_status: Option<MeetingEncryptionStatus>,
    /// Number of participants from the requesting account.
    pub participants_count_my_account: Option<i64>,
}

/// Type of the meeting or webinar.
#[zoom_model]
pub enum MeetingType {
    /// Instant meeting.
    InstantMeeting = 1,
    /// Scheduled meeting.
    ScheduledMeeting = 2,
    /// Recurring meeting without a fixed time.
    RecurringMeetingNoFixedTime = 3,
    /// Personal Meeting ID (PMI) meeting.
    PersonalMeeting = 4,
    /// Single webinar.
    Webinar = 5,
    /// Recurring webinar without a fixed time.
    RecurringWebinarNoFixedTime = 6,
    /// Personal audio conference (PAC).
    PersonalAudioConference = 7,
    /// Recurring meeting with a fixed time.
    RecurringMeetingFixedTime = 8,
    /// Recurring webinar with a fixed time.
    RecurringWebinarFixedTime = 9,
}

/// Encryption type of a past meeting.
#[zoom_model]
pub enum MeetingEncryptionStatus {
    /// End-to-end encryption.
    EndToEnd = 1,
    /// Enhanced encryption, with keys stored in Zoom's cloud.
    Enhanced = 2,
}

/// Activity to report.
#[zoom_model]
pub enum ActivityType {
    /// All activities.
    #[zoom(rename = "All Activities")]
    AllActivities,
    /// Meeting created.
    #[zoom(rename = "Meeting Created")]
    MeetingCreated,
    /// Meeting started.
    #[zoom(rename = "Meeting Started")]
    MeetingStarted,
    /// User joined.
    #[zoom(rename = "User Join")]
    UserJoin,
    /// User left.
    #[zoom(rename = "User Left")]
    UserLeft,
    /// A computer was controlled remotely.
    #[zoom(rename = "Remote Control")]
    RemoteControl,
    /// Chat.
    #[zoom(rename = "In-Meeting Chat")]
    InMeetingChat,
    /// Meeting ended.
    #[zoom(rename = "Meeting Ended")]
    MeetingEnded,
}

/// Past meetings to report.
#[zoom_model]
pub enum ReportType {
    /// All.
    Past,
    /// Meetings of the user with a single participant.
    #[zoom(rename = "pastOne")]
    PastOne,
    /// Meetings that users of the account hosted or joined.
    #[zoom(rename = "pastJoined")]
    PastJoined,
}
