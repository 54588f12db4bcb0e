//! Reports on past webinars: participants, polls, questions and surveys.
//!
//! The account needs a Pro plan or higher with the webinar add-on.

use jiff::Timestamp;

use super::{IncludeFields, MeetingReport, PollReport, QuestionReport, ReportedParticipantPage, SurveyResponse};
use zoom_api::types::{MeetingId, MeetingUuid};
use zoom_api::{zoom_endpoint, zoom_model};

/// Reports on one past webinar in detail.
///
/// The account needs a Pro plan or higher with the webinar add-on.
///
/// Zoom's page: [Get webinar detail reports](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/webinars/%7BwebinarId%7D).
#[zoom_endpoint(
    GET, "/report/webinars/<webinar_id>",
    scopes = ["report:read:admin", "report:read:webinar:admin"],
    rate_limit = Heavy,
    errors(
        /// The app or its user may not do this.
        400/200 => NoPermission,
        /// The host belongs to another account.
        400/1010 => UserNotInAccount,
        /// The webinar was more than a year ago.
        400/12702 => WebinarOverAYearAgo,
        /// Zoom knows no meeting or webinar with this ID, or no longer.
        404/3001 => WebinarNotFound,
    )
)]
pub fn get_webinar_report(
    /// The webinar, by its ID or the UUID of an instance. An ID stands for the latest instance.
    webinar_id: MeetingUuid,
) -> MeetingReport;

/// Reports who attended a past webinar, page by page.
///
/// It reaches back six months. The account needs a Pro plan or higher with the webinar add-on.
///
/// Zoom's page: [Get webinar participant reports](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/webinars/%7BwebinarId%7D/participants).
#[zoom_endpoint(
    GET, "/report/webinars/<webinar_id>/participants",
    scopes = ["report:read:admin", "report:read:list_webinar_participants:admin"],
    rate_limit = Heavy,
    paged = participants,
    errors(
        /// The app or its user may not do this.
        400/200 => NoPermission,
        /// The host belongs to another account.
        400/1010 => UserNotInAccount,
        /// The webinar was more than a year ago.
        400/12702 => WebinarOverAYearAgo,
        /// Zoom knows no webinar with this ID, or no longer.
        404/3001 => WebinarNotFound,
    )
)]
pub fn list_participants(
    /// The webinar, by its ID or the UUID of an instance. An ID stands for the latest instance.
    webinar_id: MeetingUuid,
    /// How many records a page holds. 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
    /// What to return besides the usual: `registrant_id`.
    include_fields: Option<IncludeFields>,
) -> ReportedParticipantPage;

/// Reports how the attendees of a past webinar answered its polls.
///
/// The account needs a Pro plan or higher with the webinar add-on.
///
/// Zoom's page: [Get webinar poll reports](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/webinars/%7BwebinarId%7D/polls).
#[zoom_endpoint(
    GET, "/report/webinars/<webinar_id>/polls",
    scopes = ["report:read:admin", "report:read:list_webinar_polls:admin"],
    rate_limit = Heavy,
    errors(
        /// The app or its user may not do this.
        400/200 => NoPermission,
        /// The host belongs to another account.
        400/1010 => UserNotInAccount,
        /// The webinar was more than a year ago.
        400/12702 => WebinarOverAYearAgo,
        /// Zoom knows no webinar with this ID, or no longer.
        404/3001 => WebinarNotFound,
    )
)]
pub fn get_poll_report(
    /// The webinar, by its ID or the UUID of an instance. An ID stands for the latest instance.
    webinar_id: MeetingUuid,
) -> PollReport;

/// Reports the questions that attendees of a past webinar asked, and what hosts and panelists answered.
///
/// The account needs a Pro plan or higher with the webinar add-on.
///
/// Zoom's page: [Get webinar Q&A report](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/webinars/%7BwebinarId%7D/qa).
#[zoom_endpoint(
    GET, "/report/webinars/<webinar_id>/qa",
    scopes = ["report:read:admin", "report:read:webinar_qna:admin"],
    rate_limit = Heavy,
    errors(
        /// The app or its user may not do this.
        400/200 => NoPermission,
        /// No user has this ID.
        404/1001 => UserNotFound,
        /// Zoom knows no webinar with this ID, or no longer.
        404/3001 => WebinarNotFound,
    )
)]
pub fn get_question_report(
    /// The webinar, by its ID or the UUID of an instance. An ID stands for the latest instance.
    webinar_id: MeetingUuid,
) -> QuestionReport;

/// Reports how the survey of a past webinar was answered.
///
/// The account needs a Pro plan or higher with the webinar add-on.
///
/// Zoom's page: [Get webinar survey report](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/webinars/%7BwebinarId%7D/survey).
#[zoom_endpoint(
    GET, "/report/webinars/<webinar_id>/survey",
    scopes = ["report:read:admin", "report:read:webinar_survey:admin"],
    rate_limit = Heavy,
    errors(
        /// The app or its user may not do this.
        400/200 => NoPermission,
        /// The host belongs to another account.
        400/1010 => UserNotInAccount,
        /// The webinar was more than a year ago.
        400/12702 => WebinarOverAYearAgo,
        /// Zoom knows no webinar with this ID, or no longer.
        404/3001 => WebinarNotFound,
    )
)]
pub fn get_survey_report(
    /// The webinar, by its ID or the UUID of an instance. An ID stands for the latest instance.
    webinar_id: MeetingUuid,
) -> SurveyReport;

/// How the survey of a past webinar was answered.
#[zoom_model]
pub struct SurveyReport {
    /// The webinar ID.
    pub webinar_id: Option<MeetingId>,
    /// The UUID of this instance of the webinar. Each instance has one of its own.
    pub webinar_uuid: Option<MeetingUuid>,
    /// When the webinar started.
    pub start_time: Option<Timestamp>,
    /// The ID of the survey.
    pub survey_id: Option<String>,
    /// The name of the survey.
    pub survey_name: Option<String>,
    /// The answers to the survey, participant by participant.
    pub survey_answers: Vec<SurveyResponse>,
}
