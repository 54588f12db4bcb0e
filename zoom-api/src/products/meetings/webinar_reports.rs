//! Webinar reports.

use jiff::Timestamp;

use super::{CustomKey, IncludeFields, ParticipantStatus, QuestionDetail, QuestionReport, SurveyAnswer};
use crate::types::MeetingUuid;
use crate::{zoom_endpoint, zoom_model};

/// Gets a webinar report.
///
/// Zoom's page: [Get webinar detail reports](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/webinars/%7BwebinarId%7D).
#[zoom_endpoint(
    GET, "/report/webinars/<webinar_id>",
    scopes = ["report:read:admin", "report:read:webinar:admin"],
    rate_limit = Heavy,
    errors(
        /// No permission.
        400/200 => NoPermission,
        /// User not in account.
        400/1010 => UserNotInAccount,
        /// Webinar over a year ago.
        400/12702 => WebinarOverAYearAgo,
        /// Meeting not found.
        404/3001 => MeetingNotFound,
    )
)]
pub fn get_webinar_report(
    /// The webinar.
    webinar_id: MeetingUuid,
) -> WebinarReport;

/// Lists participants.
///
/// Zoom's page: [Get webinar participant reports](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/webinars/%7BwebinarId%7D/participants).
#[zoom_endpoint(
    GET, "/report/webinars/<webinar_id>/participants",
    scopes = ["report:read:admin", "report:read:list_webinar_participants:admin"],
    rate_limit = Heavy,
    paged = participants,
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
pub fn list_participants(
    /// The webinar.
    webinar_id: MeetingUuid,
    /// How many records a page holds: 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The token of the next page; valid for 15 minutes.
    next_page_token: Option<String>,
    /// The include fields.
    include_fields: Option<IncludeFields>,
) -> ParticipantPage;

/// Gets a poll report.
///
/// Zoom's page: [Get webinar poll reports](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/webinars/%7BwebinarId%7D/polls).
#[zoom_endpoint(
    GET, "/report/webinars/<webinar_id>/polls",
    scopes = ["report:read:admin", "report:read:list_webinar_polls:admin"],
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
pub fn get_poll_report(
    /// The webinar.
    webinar_id: MeetingUuid,
) -> PollReport;

/// Gets a question report.
///
/// Zoom's page: [Get webinar Q&A report](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/webinars/%7BwebinarId%7D/qa).
#[zoom_endpoint(
    GET, "/report/webinars/<webinar_id>/qa",
    scopes = ["report:read:admin", "report:read:webinar_qna:admin"],
    rate_limit = Heavy,
    errors(
        /// No permission.
        400/200 => NoPermission,
        /// User not found.
        404/1001 => UserNotFound,
        /// Webinar not found.
        404/3001 => WebinarNotFound,
    )
)]
pub fn get_question_report(
    /// The webinar.
    webinar_id: MeetingUuid,
) -> QuestionReport;

/// Gets a survey report.
///
/// Zoom's page: [Get webinar survey report](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/webinars/%7BwebinarId%7D/survey).
#[zoom_endpoint(
    GET, "/report/webinars/<webinar_id>/survey",
    scopes = ["report:read:admin", "report:read:webinar_survey:admin"],
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
    /// The webinar.
    webinar_id: MeetingUuid,
) -> SurveyReport;

/// A webinar report.
#[zoom_model]
pub struct WebinarReport {
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
    /// The questions.
    pub questions: Vec<Question>,
    /// The start time.
    pub start_time: Option<Timestamp>,
    /// The UUID.
    pub uuid: Option<String>,
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
    /// The webinar ID.
    pub webinar_id: Option<i64>,
    /// The webinar UUID.
    pub webinar_uuid: Option<MeetingUuid>,
    /// The start time.
    pub start_time: Option<Timestamp>,
    /// The survey ID.
    pub survey_id: Option<String>,
    /// The survey name.
    pub survey_name: Option<String>,
    /// The survey answers.
    pub survey_answers: Vec<SurveyAnswer>,
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
    /// The participant user ID.
    pub participant_user_id: Option<String>,
    /// The bo mtg ID.
    pub bo_mtg_id: Option<String>,
}
