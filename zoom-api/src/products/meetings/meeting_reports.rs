//! Meeting reports.

use jiff::Timestamp;
use jiff::civil::Date;

use super::{CustomKey, IncludeFields, ParticipantStatus, QuestionDetail, QuestionReport, SurveyAnswer};
use crate::types::{MeetingId, MeetingUuid};
use crate::{zoom_endpoint, zoom_model};

/// Lists meeting activities.
///
/// Zoom's page: [Get a meeting activities report](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/meeting_activities).
#[zoom_endpoint(
    GET, "/report/meeting_activities",
    scopes = ["report:read:admin", "report:read:meeting_activity_log:admin"],
    rate_limit = Heavy,
    paged = meeting_activity_logs,
    errors(
        /// Bad request.
        400 => BadRequest,
        /// No permission.
        403 => NoPermission,
        /// User not in account.
        404/1010 => UserNotInAccount,
    )
)]
pub fn list_meeting_activities(
    /// The first day or moment of the time in question.
    from: Date,
    /// The last day or moment of the time in question.
    to: Date,
    /// How many records a page holds: 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The token of the next page; valid for 15 minutes.
    next_page_token: Option<String>,
    /// The meeting number.
    meeting_number: Option<String>,
    /// The search key.
    search_key: Option<String>,
    /// The activity type: `All Activities` when left out.
    activity_type: ActivityType,
) -> MeetingActivityPage;

/// Gets a meeting report.
///
/// Zoom's page: [Get meeting detail reports](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/meetings/%7BmeetingId%7D).
#[zoom_endpoint(
    GET, "/report/meetings/<meeting_id>",
    scopes = ["report:read:admin", "report:read:meeting:admin"],
    rate_limit = Heavy,
    errors(
        /// No permission.
        400/200 => NoPermission,
        /// Meeting over a year ago.
        400/12702 => MeetingOverAYearAgo,
        /// User not found.
        404/1001 => UserNotFound,
        /// Meeting not found.
        404/3001 => MeetingNotFound,
    )
)]
pub fn get_meeting_report(
    /// The meeting.
    meeting_id: MeetingUuid,
) -> MeetingReport;

/// Lists participants.
///
/// Zoom's page: [Get meeting participant reports](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/meetings/%7BmeetingId%7D/participants).
#[zoom_endpoint(
    GET, "/report/meetings/<meeting_id>/participants",
    scopes = ["report:read:admin", "report:read:list_meeting_participants:admin"],
    rate_limit = Heavy,
    paged = participants,
    errors(
        /// No permission.
        400/200 => NoPermission,
        /// User not in account.
        400/1010 => UserNotInAccount,
        /// Meeting over a year ago.
        400/12702 => MeetingOverAYearAgo,
        /// Meeting not found.
        404/3001 => MeetingNotFound,
    )
)]
pub fn list_participants(
    /// The meeting.
    meeting_id: MeetingUuid,
    /// How many records a page holds: 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The token of the next page; valid for 15 minutes.
    next_page_token: Option<String>,
    /// The include fields.
    include_fields: Option<IncludeFields>,
) -> ParticipantPage;

/// Gets a poll report.
///
/// Zoom's page: [Get meeting poll reports](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/meetings/%7BmeetingId%7D/polls).
#[zoom_endpoint(
    GET, "/report/meetings/<meeting_id>/polls",
    scopes = ["report:read:admin", "report:read:list_meeting_polls:admin"],
    rate_limit = Heavy,
    errors(
        /// No permission.
        400/200 => NoPermission,
        /// Meeting over a year ago.
        400/12702 => MeetingOverAYearAgo,
        /// Meeting not found.
        404/3001 => MeetingNotFound,
    )
)]
pub fn get_poll_report(
    /// The meeting.
    meeting_id: MeetingUuid,
) -> PollReport;

/// Gets a question report.
///
/// Zoom's page: [Get meeting Q&A report](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/meetings/%7BmeetingId%7D/qa).
#[zoom_endpoint(
    GET, "/report/meetings/<meeting_id>/qa",
    scopes = ["report:read:admin", "report:read:meeting_qna:admin"],
    rate_limit = Heavy,
    errors(
        /// No permission.
        400/200 => NoPermission,
        /// User not found.
        404/1001 => UserNotFound,
        /// Meeting not found.
        404/3001 => MeetingNotFound,
    )
)]
pub fn get_question_report(
    /// The meeting.
    meeting_id: MeetingUuid,
) -> QuestionReport;

/// Gets a survey report.
///
/// Zoom's page: [Get meeting survey report](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/meetings/%7BmeetingId%7D/survey).
#[zoom_endpoint(
    GET, "/report/meetings/<meeting_id>/survey",
    scopes = ["report:read:admin", "report:read:meeting_survey:admin"],
    rate_limit = Heavy,
    errors(
        /// No permission.
        400/200 => NoPermission,
        /// User not in account.
        400/1010 => UserNotInAccount,
        /// Webinar over a year ago.
        400/12702 => WebinarOverAYearAgo,
        /// Webinar not found.
        404/3001 => WebinarNotFound,
    )
)]
pub fn get_survey_report(
    /// The meeting.
    meeting_id: MeetingUuid,
) -> SurveyReport;

/// Lists user meetings.
///
/// Zoom's page: [Get meeting reports](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/users/%7BuserId%7D/meetings).
#[zoom_endpoint(
    GET, "/report/users/<user_id>/meetings",
    scopes = ["report:read:admin", "report:read:user:admin"],
    rate_limit = Heavy,
    paged = meetings,
    errors(
        /// Paid plan required.
        400/200 => PaidPlanRequired,
        /// Invalid page token.
        400/300 => InvalidPageToken,
        /// User not in account.
        404/1001 => UserNotInAccount,
    )
)]
pub fn list_user_meetings(
    /// The user.
    user_id: String,
    /// The first day or moment of the time in question.
    from: Date,
    /// The last day or moment of the time in question.
    to: Date,
    /// How many records a page holds: 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The token of the next page; valid for 15 minutes.
    next_page_token: Option<String>,
    /// The type: `past` when left out.
    #[query(rename = "type")]
    kind: Option<ReportType>,
) -> MeetingPage;

/// A meeting report.
#[zoom_model]
pub struct MeetingReport {
    /// The custom keys: at most 10.
    pub custom_keys: Vec<CustomKey>,
    /// The dept.
    pub dept: Option<String>,
    /// The duration.
    pub duration: Option<u32>,
    /// The end time.
    pub end_time: Option<Timestamp>,
    /// The ID.
    pub id: Option<i64>,
    /// The participants count.
    pub participants_count: Option<u32>,
    /// The start time.
    pub start_time: Option<Timestamp>,
    /// The topic.
    pub topic: Option<String>,
    /// The total minutes.
    pub total_minutes: Option<i64>,
    /// The tracking fields.
    pub tracking_fields: Vec<TrackingField>,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: Option<i64>,
    /// The user email.
    pub user_email: Option<String>,
    /// The user name.
    pub user_name: Option<String>,
    /// The UUID.
    pub uuid: Option<String>,
}

/// A tracking field.
#[zoom_model]
pub struct TrackingField {
    /// The field.
    pub field: Option<String>,
    /// The value.
    pub value: Option<String>,
}

/// A poll report.
#[zoom_model]
pub struct PollReport {
    /// The ID.
    pub id: Option<i64>,
    /// The UUID.
    pub uuid: Option<String>,
    /// The start time.
    pub start_time: Option<Timestamp>,
    /// The questions.
    pub questions: Vec<Question>,
}

/// A question.
#[zoom_model]
pub struct Question {
    /// The email: an e-mail address.
    pub email: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The first name.
    pub first_name: Option<String>,
    /// The last name.
    pub last_name: Option<String>,
    /// The question details.
    pub question_details: Vec<QuestionDetail>,
}

/// A survey report.
#[zoom_model]
pub struct SurveyReport {
    /// The meeting ID.
    pub meeting_id: Option<MeetingId>,
    /// The meeting UUID.
    pub meeting_uuid: Option<MeetingUuid>,
    /// The start time.
    pub start_time: Option<Timestamp>,
    /// The survey ID.
    pub survey_id: Option<String>,
    /// The survey name.
    pub survey_name: Option<String>,
    /// The survey answers.
    pub survey_answers: Vec<SurveyAnswer>,
}

/// One page of meeting activities.
#[zoom_model]
pub struct MeetingActivityPage {
    /// The meeting activity logs: at most 300.
    pub meeting_activity_logs: Vec<MeetingActivity>,
    /// The token of the next page; valid for 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds: 30 when left out.
    pub page_size: Option<f64>,
}

/// A meeting activity.
#[zoom_model]
pub struct MeetingActivity {
    /// The meeting number.
    pub meeting_number: String,
    /// The activity time.
    pub activity_time: String,
    /// The operator.
    pub operator: String,
    /// The operator email.
    pub operator_email: String,
    /// The activity category.
    pub activity_category: String,
    /// The activity detail.
    pub activity_detail: String,
}

/// One page of participants.
#[zoom_model]
pub struct ParticipantPage {
    /// The token of the next page; valid for 15 minutes.
    pub next_page_token: Option<String>,
    /// How many pages there are.
    pub page_count: Option<u32>,
    /// How many records a page holds: 30 when left out, at most 300.
    pub page_size: Option<u32>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
    /// The participants.
    pub participants: Vec<Participant>,
}

/// A participant.
#[zoom_model]
pub struct Participant {
    /// The customer key: at most 35 characters.
    pub customer_key: Option<String>,
    /// The duration.
    pub duration: Option<u32>,
    /// Whether `failover` is on.
    pub failover: Option<bool>,
    /// The ID.
    pub id: Option<String>,
    /// The join time.
    pub join_time: Option<Timestamp>,
    /// The leave time.
    pub leave_time: Option<Timestamp>,
    /// The name.
    pub name: Option<String>,
    /// The registrant ID.
    pub registrant_id: Option<String>,
    /// The status.
    pub status: Option<ParticipantStatus>,
    /// The user email.
    pub user_email: Option<String>,
    /// The user ID.
    pub user_id: Option<String>,
    /// The bo mtg ID.
    pub bo_mtg_id: Option<String>,
    /// The participant user ID.
    pub participant_user_id: Option<String>,
}

/// One page of meetings.
#[zoom_model]
pub struct MeetingPage {
    /// The token of the next page; valid for 15 minutes.
    pub next_page_token: Option<String>,
    /// How many pages there are.
    pub page_count: Option<u32>,
    /// The number of the page: 1 when left out.
    #[deprecated = "it is being given up"]
    pub page_number: Option<u32>,
    /// How many records a page holds: 30 when left out, at most 300.
    pub page_size: Option<u32>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
    /// The first day or moment of the time in question.
    pub from: Option<Date>,
    /// The meetings.
    pub meetings: Vec<Meeting>,
    /// The last day or moment of the time in question.
    pub to: Option<Date>,
}

/// A meeting.
#[zoom_model]
pub struct Meeting {
    /// The custom keys: at most 10.
    pub custom_keys: Vec<CustomKey>,
    /// The duration.
    pub duration: Option<u32>,
    /// The end time.
    pub end_time: Option<Timestamp>,
    /// The ID.
    pub id: Option<i64>,
    /// The participants count.
    pub participants_count: Option<u32>,
    /// The session key.
    pub session_key: Option<String>,
    /// The source.
    pub source: Option<String>,
    /// The start time.
    pub start_time: Option<Timestamp>,
    /// The topic.
    pub topic: Option<String>,
    /// The total minutes.
    pub total_minutes: Option<i64>,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: Option<MeetingType>,
    /// The user email: an e-mail address.
    pub user_email: Option<String>,
    /// The user name.
    pub user_name: Option<String>,
    /// The UUID.
    pub uuid: Option<String>,
    /// The schedule time.
    pub schedule_time: Option<String>,
    /// The join waiting room time.
    pub join_waiting_room_time: Option<String>,
    /// The join time.
    pub join_time: Option<String>,
    /// The leave time.
    pub leave_time: Option<String>,
    /// The host organization.
    pub host_organization: Option<String>,
    /// The host name.
    pub host_name: Option<String>,
    /// Whether it has screen share.
    pub has_screen_share: Option<bool>,
    /// Whether it has recording.
    pub has_recording: Option<bool>,
    /// Whether it has chat.
    pub has_chat: Option<bool>,
    /// The meeting encryption status.
    pub meeting_encryption_status: Option<MeetingEncryptionStatus>,
    /// The participants count my account.
    pub participants_count_my_account: Option<i64>,
}

/// What a meeting type can be.
#[zoom_model]
pub enum MeetingType {
    /// Instant.
    Instant = 1,
    /// Scheduled.
    Scheduled = 2,
    /// Recurring with no fixed time.
    RecurringWithNoFixedTime = 3,
    /// Created via PMI.
    CreatedViaPmi = 4,
    /// Webinar.
    Webinar = 5,
    /// Recurring webinar without fixed time.
    RecurringWebinarWithoutFixedTime = 6,
    /// Personal audio conference.
    PersonalAudioConference = 7,
    /// Recurring with fixed time.
    RecurringWithFixedTime = 8,
    /// Recurring webinar with fixed time.
    RecurringWebinarWithFixedTime = 9,
}

/// What a meeting encryption status can be.
#[zoom_model]
pub enum MeetingEncryptionStatus {
    /// E2e.
    E2e = 1,
    /// Enhanced.
    Enhanced = 2,
}

/// What an activity type can be.
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
    /// User join.
    #[zoom(rename = "User Join")]
    UserJoin,
    /// User left.
    #[zoom(rename = "User Left")]
    UserLeft,
    /// Remote control.
    #[zoom(rename = "Remote Control")]
    RemoteControl,
    /// In meeting chat.
    #[zoom(rename = "In-Meeting Chat")]
    InMeetingChat,
    /// Meeting ended.
    #[zoom(rename = "Meeting Ended")]
    MeetingEnded,
}

/// What a report type can be.
#[zoom_model]
pub enum ReportType {
    /// Past.
    Past,
    /// Past one.
    #[zoom(rename = "pastOne")]
    PastOne,
    /// Past joined.
    #[zoom(rename = "pastJoined")]
    PastJoined,
}
