//! Reports on past webinars: participants, polls, questions and surveys.
//!
//! Requires a Pro plan or higher with the webinar add-on.

use jiff::Timestamp;

use super::{IncludeFields, MeetingReport, PollReport, QuestionReport, ReportedParticipantPage, SurveyResponse};
use zoom_api::types::{MeetingId, MeetingUuid};
use zoom_api::{zoom_endpoint, zoom_model};

/// Returns a detailed report on one past webinar.
///
/// Requires a Pro plan or higher with the webinar add-on.
#[zoom_endpoint(
    GET, "/report/webinars/<webinar_id>",
    scopes = ["report:read:admin", "report:read:webinar:admin"],
    rate_limit = Heavy,
    operation = "reportWebinarDetails",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/webinars/%7BwebinarId%7D",
    errors(
        /// The app or its user lacks permission.
        400/200 => NoPermission,
        /// The host belongs to another account.
        400/1010 => UserNotInAccount,
        /// The webinar took place more than a year ago.
        400/12702 => WebinarOverAYearAgo,
        /// The meeting or webinar does not exist or has expired.
        404/3001 => WebinarNotFound,
    )
)]
pub fn get_webinar_report(
    /// ID of the webinar, or UUID of one instance. An ID refers to the latest instance.
    webinar_id: MeetingUuid,
) -> MeetingReport;

/// Lists the participants of a past webinar.
///
/// Data of the last six months is available. Requires a Pro plan or higher with the webinar add-on.
#[zoom_endpoint(
    GET, "/report/webinars/<webinar_id>/participants",
    scopes = ["report:read:admin", "report:read:list_webinar_participants:admin"],
    rate_limit = Heavy,
    paged = participants,
    operation = "reportWebinarParticipants",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/webinars/%7BwebinarId%7D/participants",
    errors(
        /// The app or its user lacks permission.
        400/200 => NoPermission,
        /// The host belongs to another account.
        400/1010 => UserNotInAccount,
        /// The webinar took place more than a year ago.
        400/12702 => WebinarOverAYearAgo,
        /// The webinar does not exist or has expired.
        404/3001 => WebinarNotFound,
    )
)]
pub fn list_participants(
    /// ID of the webinar, or UUID of one instance. An ID refers to the latest instance.
    webinar_id: MeetingUuid,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// Additional fields to return: `registrant_id`.
    include_fields: Option<IncludeFields>,
) -> ReportedParticipantPage;

/// Returns the poll answers of a past webinar's attendees.
///
/// Requires a Pro plan or higher with the webinar add-on.
#[zoom_endpoint(
    GET, "/report/webinars/<webinar_id>/polls",
    scopes = ["report:read:admin", "report:read:list_webinar_polls:admin"],
    rate_limit = Heavy,
    operation = "reportWebinarPolls",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/webinars/%7BwebinarId%7D/polls",
    errors(
        /// The app or its user lacks permission.
        400/200 => NoPermission,
        /// The host belongs to another account.
        400/1010 => UserNotInAccount,
        /// The webinar took place more than a year ago.
        400/12702 => WebinarOverAYearAgo,
        /// The webinar does not exist or has expired.
        404/3001 => WebinarNotFound,
    )
)]
pub fn get_poll_report(
    /// ID of the webinar, or UUID of one instance. An ID refers to the latest instance.
    webinar_id: MeetingUuid,
) -> PollReport;

/// Returns the questions of a past webinar's attendees, and the answers of hosts and panelists.
///
/// Requires a Pro plan or higher with the webinar add-on.
#[zoom_endpoint(
    GET, "/report/webinars/<webinar_id>/qa",
    scopes = ["report:read:admin", "report:read:webinar_qna:admin"],
    rate_limit = Heavy,
    operation = "reportWebinarQA",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/webinars/%7BwebinarId%7D/qa",
    errors(
        /// The app or its user lacks permission.
        400/200 => NoPermission,
        /// The user does not exist.
        404/1001 => UserNotFound,
        /// The webinar does not exist or has expired.
        404/3001 => WebinarNotFound,
    )
)]
pub fn get_question_report(
    /// ID of the webinar, or UUID of one instance. An ID refers to the latest instance.
    webinar_id: MeetingUuid,
) -> QuestionReport;

/// Returns the survey answers of a past webinar.
///
/// Requires a Pro plan or higher with the webinar add-on.
#[zoom_endpoint(
    GET, "/report/webinars/<webinar_id>/survey",
    scopes = ["report:read:admin", "report:read:webinar_survey:admin"],
    rate_limit = Heavy,
    operation = "reportWebinarSurvey",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/webinars/%7BwebinarId%7D/survey",
    errors(
        /// The app or its user lacks permission.
        400/200 => NoPermission,
        /// The host belongs to another account.
        400/1010 => UserNotInAccount,
        /// The webinar took place more than a year ago.
        400/12702 => WebinarOverAYearAgo,
        /// The webinar does not exist or has expired.
        404/3001 => WebinarNotFound,
    )
)]
pub fn get_survey_report(
    /// ID of the webinar, or UUID of one instance. An ID refers to the latest instance.
    webinar_id: MeetingUuid,
) -> SurveyReport;

/// Survey answers of a past webinar.
#[zoom_model(response)]
pub struct SurveyReport {
    /// ID of the webinar.
    pub webinar_id: Option<MeetingId>,
    /// UUID of this instance of the webinar. Each instance has its own UUID.
    pub webinar_uuid: Option<MeetingUuid>,
    /// Start time of the webinar.
    pub start_time: Option<Timestamp>,
    /// ID of the survey.
    pub survey_id: Option<String>,
    /// Name of the survey.
    pub survey_name: Option<String>,
    /// Survey answers by participant.
    pub survey_answers: Vec<SurveyResponse>,
}
