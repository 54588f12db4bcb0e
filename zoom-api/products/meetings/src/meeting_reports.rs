//! Reports on past meetings: participants, activities, polls, questions and surveys.
//!
//! The account needs a Pro plan or higher.

use jiff::Timestamp;
use jiff::civil::Date;

use super::{
    IncludeFields, KeyValue, MeetingReport, PollReport, QuestionReport, ReportedParticipantPage, SurveyResponse,
};
use zoom_api::types::{MeetingId, MeetingUuid};
use zoom_api::{zoom_endpoint, zoom_model};

/// Reports what was done in and with meetings: created, started, joined, left, chatted, page by page.
///
/// Zoom Support must first enable the meeting audit trail log for the account. A report spans at most one month.
///
/// Zoom's page: [Get a meeting activities report](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/meeting_activities).
#[zoom_endpoint(
    GET, "/report/meeting_activities",
    scopes = ["report:read:admin", "report:read:meeting_activity_log:admin"],
    rate_limit = Heavy,
    paged = meeting_activity_logs,
    errors(
        /// Zoom did not take the call, and does not say why.
        400 => BadRequest,
        /// The app or its user may not do this.
        403 => NoPermission,
        /// The user belongs to another account.
        404/1010 => UserNotInAccount,
    )
)]
pub fn list_meeting_activities(
    /// The first day of the period. From here to `to` it is a month at most.
    from: Date,
    /// The last day of the period.
    to: Date,
    /// How many records a page holds. 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
    /// Only activities of the meeting with this number.
    meeting_number: Option<String>,
    /// Only what this person did, by name or e-mail address.
    search_key: Option<String>,
    /// The kind of activity to list. Zoom requires it, and yet tells of `All Activities` when left out.
    activity_type: ActivityType,
) -> MeetingActivityPage;

/// Reports on one past meeting in detail.
///
/// The account needs a Pro plan or higher.
///
/// Zoom's page: [Get meeting detail reports](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/meetings/%7BmeetingId%7D).
#[zoom_endpoint(
    GET, "/report/meetings/<meeting_id>",
    scopes = ["report:read:admin", "report:read:meeting:admin"],
    rate_limit = Heavy,
    errors(
        /// The app or its user may not do this.
        400/200 => NoPermission,
        /// The meeting was more than a year ago.
        400/12702 => MeetingOverAYearAgo,
        /// The user does not exist.
        404/1001 => UserNotFound,
        /// Zoom knows no meeting or webinar with this ID, or no longer.
        404/3001 => MeetingNotFound,
    )
)]
pub fn get_meeting_report(
    /// The meeting, by its ID or the UUID of an instance. An ID stands for the latest instance.
    meeting_id: MeetingUuid,
) -> MeetingReport;

/// Reports who took part in a past meeting, page by page.
///
/// The account needs a Pro plan or higher. The meeting must have had two participants or more, the host among them; for
/// a single one, the dashboard's list of meeting participants serves. Names, IP addresses, locations and e-mail
/// addresses may be empty for a legacy HIPAA BAA account.
///
/// Zoom's page: [Get meeting participant reports](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/meetings/%7BmeetingId%7D/participants).
#[zoom_endpoint(
    GET, "/report/meetings/<meeting_id>/participants",
    scopes = ["report:read:admin", "report:read:list_meeting_participants:admin"],
    rate_limit = Heavy,
    paged = participants,
    errors(
        /// The app or its user may not do this.
        400/200 => NoPermission,
        /// The host belongs to another account.
        400/1010 => UserNotInAccount,
        /// The meeting was more than a year ago.
        400/12702 => MeetingOverAYearAgo,
        /// Zoom knows no meeting with this ID, or no longer.
        404/3001 => MeetingNotFound,
    )
)]
pub fn list_participants(
    /// The meeting, by its ID or the UUID of an instance. An ID stands for the latest instance.
    meeting_id: MeetingUuid,
    /// How many records a page holds. 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
    /// What to return besides the usual: `registrant_id`.
    include_fields: Option<IncludeFields>,
) -> ReportedParticipantPage;

/// Reports how the participants of a past meeting answered its polls.
///
/// The account needs a Pro plan or higher.
///
/// Zoom's page: [Get meeting poll reports](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/meetings/%7BmeetingId%7D/polls).
#[zoom_endpoint(
    GET, "/report/meetings/<meeting_id>/polls",
    scopes = ["report:read:admin", "report:read:list_meeting_polls:admin"],
    rate_limit = Heavy,
    errors(
        /// The app or its user may not do this.
        400/200 => NoPermission,
        /// The meeting was more than a year ago.
        400/12702 => MeetingOverAYearAgo,
        /// Zoom knows no meeting with this ID, or no longer.
        404/3001 => MeetingNotFound,
    )
)]
pub fn get_poll_report(
    /// The meeting, by its ID or the UUID of an instance. An ID stands for the latest instance.
    meeting_id: MeetingUuid,
) -> PollReport;

/// Reports the questions that participants of a past meeting asked, and the answers.
///
/// The account needs a Pro plan or higher.
///
/// Zoom's page: [Get meeting Q&A report](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/meetings/%7BmeetingId%7D/qa).
#[zoom_endpoint(
    GET, "/report/meetings/<meeting_id>/qa",
    scopes = ["report:read:admin", "report:read:meeting_qna:admin"],
    rate_limit = Heavy,
    errors(
        /// The app or its user may not do this.
        400/200 => NoPermission,
        /// No user has this ID.
        404/1001 => UserNotFound,
        /// Zoom knows no meeting or webinar with this ID, or no longer.
        404/3001 => MeetingNotFound,
    )
)]
pub fn get_question_report(
    /// The meeting, by its ID or the UUID of an instance. An ID stands for the latest instance.
    meeting_id: MeetingUuid,
) -> QuestionReport;

/// Reports how the survey of a past meeting was answered.
///
/// The account needs a Pro plan or higher.
///
/// Zoom's page: [Get meeting survey report](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/meetings/%7BmeetingId%7D/survey).
#[zoom_endpoint(
    GET, "/report/meetings/<meeting_id>/survey",
    scopes = ["report:read:admin", "report:read:meeting_survey:admin"],
    rate_limit = Heavy,
    errors(
        /// The app or its user may not do this.
        400/200 => NoPermission,
        /// The host belongs to another account.
        400/1010 => UserNotInAccount,
        /// The meeting was more than a year ago.
        400/12702 => MeetingOverAYearAgo,
        /// Zoom knows no meeting with this ID, or no longer.
        404/3001 => MeetingNotFound,
    )
)]
pub fn get_survey_report(
    /// The meeting, by its ID or the UUID of an instance. An ID stands for the latest instance.
    meeting_id: MeetingUuid,
) -> SurveyReport;

/// Reports a user's past meetings and webinars, page by page.
///
/// Those with fewer than two unique participants are left out. The account needs a Pro plan or higher. A report spans
/// at most one month, within the last six.
///
/// Zoom's page: [Get meeting reports](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/users/%7BuserId%7D/meetings).
#[zoom_endpoint(
    GET, "/report/users/<user_id>/meetings",
    scopes = ["report:read:admin", "report:read:user:admin"],
    rate_limit = Heavy,
    paged = meetings,
    errors(
        /// The account has no paid plan, or the app or its user may not do this.
        400/200 => PaidPlanRequired,
        /// The page token is not valid, or has expired.
        400/300 => InvalidPageToken,
        /// The user does not exist, or belongs to another account.
        404/1001 => UserNotInAccount,
    )
)]
pub fn list_user_meetings(
    /// The user, by ID or e-mail address; `me` in a user-level app.
    user_id: String,
    /// The first day of the period. From here to `to` it is a month at most.
    from: Date,
    /// The last day of the period.
    to: Date,
    /// How many records a page holds. 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
    /// Which past meetings to list: all, a single one, or those that users of the account hosted or joined. `past` when
    /// left out.
    #[query(rename = "type")]
    kind: Option<ReportType>,
) -> MeetingPage;

/// How the survey of a past meeting was answered.
#[zoom_model]
pub struct SurveyReport {
    /// The meeting ID, also called the meeting number.
    pub meeting_id: Option<MeetingId>,
    /// The UUID of this instance of the meeting.
    pub meeting_uuid: Option<MeetingUuid>,
    /// When the meeting started.
    pub start_time: Option<Timestamp>,
    /// The ID of the survey.
    pub survey_id: Option<String>,
    /// The name of the survey.
    pub survey_name: Option<String>,
    /// The answers to the survey, participant by participant.
    pub survey_answers: Vec<SurveyResponse>,
}

/// One page of activities in meetings.
#[zoom_model]
pub struct MeetingActivityPage {
    /// The activities. At most 300.
    pub meeting_activity_logs: Vec<MeetingActivity>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    pub next_page_token: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<f64>,
}

/// Something that was done in or with a meeting.
#[zoom_model]
pub struct MeetingActivity {
    /// The meeting number.
    pub meeting_number: String,
    /// When the activity took place.
    pub activity_time: String,
    /// The display name of whoever did it.
    pub operator: String,
    /// The e-mail address of whoever did it.
    pub operator_email: String,
    /// The category of what happened.
    pub activity_category: String,
    /// The details of the activity.
    pub activity_detail: String,
}

/// One page of a user's past meetings and webinars.
#[zoom_model]
pub struct MeetingPage {
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    pub next_page_token: Option<String>,
    /// How many pages there are.
    pub page_count: Option<u32>,
    /// The number of the page. Zoom is giving it up: use `next_page_token` instead.
    #[deprecated = "it is being given up"]
    pub page_number: Option<u32>,
    /// How many records a page holds. At most 300.
    pub page_size: Option<u32>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
    /// The first day of the report.
    pub from: Option<Date>,
    /// The meetings and webinars.
    pub meetings: Vec<Meeting>,
    /// The last day of the report.
    pub to: Option<Date>,
}

/// A past meeting or webinar of a user.
#[zoom_model]
pub struct Meeting {
    /// Keys and values that the app gave the meeting or webinar; ten at most.
    pub custom_keys: Vec<KeyValue>,
    /// How long the meeting lasted, in minutes.
    pub duration: Option<u32>,
    /// When the meeting ended.
    pub end_time: Option<Timestamp>,
    /// The meeting ID, also called the meeting number.
    pub id: Option<MeetingId>,
    /// How many people took part.
    pub participants_count: Option<u32>,
    /// The custom session ID of a Video SDK session.
    pub session_key: Option<String>,
    /// Where the meeting was created: the name of the OAuth app, or `Zoom` for JWT apps and the web portal.
    pub source: Option<String>,
    /// When the meeting started.
    pub start_time: Option<Timestamp>,
    /// The topic of the meeting.
    pub topic: Option<String>,
    /// The minutes all participants spent in the meeting, added up.
    pub total_minutes: Option<i64>,
    /// The kind of meeting or webinar.
    #[zoom(rename = "type")]
    pub kind: Option<MeetingType>,
    /// The user's e-mail address.
    pub user_email: Option<String>,
    /// The user's display name.
    pub user_name: Option<String>,
    /// The UUID of this instance of the meeting. Each instance has one of its own.
    pub uuid: Option<String>,
    /// When the meeting was scheduled to be.
    pub schedule_time: Option<String>,
    /// When the user came into the waiting room.
    pub join_waiting_room_time: Option<String>,
    /// When the user joined.
    pub join_time: Option<String>,
    /// When the user left.
    pub leave_time: Option<String>,
    /// The name of the account that hosted the meeting.
    pub host_organization: Option<String>,
    /// The host's name.
    pub host_name: Option<String>,
    /// Whether the user shared a screen.
    pub has_screen_share: Option<bool>,
    /// Whether the user recorded the meeting.
    pub has_recording: Option<bool>,
    /// Whether the user wrote in the chat.
    pub has_chat: Option<bool>,
    /// How the meeting was encrypted.
    pub meeting_encryption_status: Option<MeetingEncryptionStatus>,
    /// How many people of the account that asks took part.
    pub participants_count_my_account: Option<i64>,
}

/// What kind of meeting or webinar it was.
#[zoom_model]
pub enum MeetingType {
    /// A meeting that was started at once.
    InstantMeeting = 1,
    /// A meeting scheduled once.
    ScheduledMeeting = 2,
    /// A recurring meeting without fixed times.
    RecurringMeetingNoFixedTime = 3,
    /// A meeting under a personal meeting ID (PMI).
    PersonalMeeting = 4,
    /// A webinar held once.
    Webinar = 5,
    /// A recurring webinar without fixed times.
    RecurringWebinarNoFixedTime = 6,
    /// A personal audio conference (PAC).
    PersonalAudioConference = 7,
    /// A recurring meeting with fixed times.
    RecurringMeetingFixedTime = 8,
    /// A recurring webinar with fixed times.
    RecurringWebinarFixedTime = 9,
}

/// How a past meeting was encrypted.
#[zoom_model]
pub enum MeetingEncryptionStatus {
    /// End to end.
    EndToEnd = 1,
    /// With keys kept in Zoom's cloud.
    Enhanced = 2,
}

/// Which activity is reported.
#[zoom_model]
pub enum ActivityType {
    /// Every one.
    #[zoom(rename = "All Activities")]
    AllActivities,
    /// A meeting was created.
    #[zoom(rename = "Meeting Created")]
    MeetingCreated,
    /// A meeting started.
    #[zoom(rename = "Meeting Started")]
    MeetingStarted,
    /// A user joined.
    #[zoom(rename = "User Join")]
    UserJoin,
    /// A user left.
    #[zoom(rename = "User Left")]
    UserLeft,
    /// A computer was controlled by others.
    #[zoom(rename = "Remote Control")]
    RemoteControl,
    /// Somebody chatted.
    #[zoom(rename = "In-Meeting Chat")]
    InMeetingChat,
    /// A meeting ended.
    #[zoom(rename = "Meeting Ended")]
    MeetingEnded,
}

/// Which past meetings are reported.
#[zoom_model]
pub enum ReportType {
    /// All.
    Past,
    /// A single one of the user.
    #[zoom(rename = "pastOne")]
    PastOne,
    /// Those that users of the account hosted or joined.
    #[zoom(rename = "pastJoined")]
    PastJoined,
}
