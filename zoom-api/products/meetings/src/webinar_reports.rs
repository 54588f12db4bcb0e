//! Reports on past webinars: participants, polls, questions and surveys.
//!
//! The account needs a Pro plan or higher with the webinar add-on.

use jiff::Timestamp;

use super::{CustomKey, IncludeFields, ParticipantStatus, PollAnswer, QuestionReport, SurveyResponse};
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
) -> WebinarReport;

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
) -> ParticipantPage;

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

/// The report on one past webinar.
#[zoom_model]
pub struct WebinarReport {
    /// Keys and values that the app gave the webinar; ten at most.
    pub custom_keys: Vec<CustomKey>,
    /// The host's department.
    pub dept: Option<String>,
    /// How long the webinar lasted, in minutes.
    pub duration: Option<u32>,
    /// When the webinar ended.
    pub end_time: Option<Timestamp>,
    /// The webinar ID.
    pub id: Option<MeetingId>,
    /// How many people took part.
    pub participants_count: Option<u32>,
    /// When the webinar started.
    pub start_time: Option<Timestamp>,
    /// The topic of the webinar.
    pub topic: Option<String>,
    /// The minutes that everybody, host included, spent in the webinar, added up.
    pub total_minutes: Option<i64>,
    /// The tracking fields and their values.
    pub tracking_fields: Vec<TrackingField>,
    /// The kind of webinar.
    #[zoom(rename = "type")]
    pub kind: Option<i64>,
    /// The host's e-mail address.
    pub user_email: Option<String>,
    /// The host's display name.
    pub user_name: Option<String>,
    /// The UUID of this instance of the webinar. Each instance has one of its own.
    pub uuid: Option<String>,
}

/// A tracking field of the webinar, and its value.
#[zoom_model]
pub struct TrackingField {
    /// The label of the tracking field.
    pub field: Option<String>,
    /// The value of the tracking field.
    pub value: Option<String>,
}

/// How the attendees of a past webinar answered its polls.
#[zoom_model]
pub struct PollReport {
    /// The webinar ID.
    pub id: Option<MeetingId>,
    /// The participants, each with their questions and answers.
    pub questions: Vec<ParticipantAnswers>,
    /// When the webinar started.
    pub start_time: Option<Timestamp>,
    /// The UUID of this instance of the webinar. Each instance has one of its own.
    pub uuid: Option<String>,
}

/// What one attendee answered in the polls.
#[zoom_model]
pub struct ParticipantAnswers {
    /// The participant's e-mail address.
    pub email: Option<String>,
    /// The participant's name; `Anonymous Attendee` when the poll is answered anonymously.
    pub name: Option<String>,
    /// The participant's first name; `Anonymous Attendee` when the poll is answered anonymously.
    pub first_name: Option<String>,
    /// The participant's last name; `Anonymous Attendee` when the poll is answered anonymously.
    pub last_name: Option<String>,
    /// The questions and answers, one by one.
    pub question_details: Vec<PollAnswer>,
}

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

/// One page of a past webinar's participants.
#[zoom_model]
pub struct ParticipantPage {
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    pub next_page_token: Option<String>,
    /// How many pages there are.
    pub page_count: Option<u32>,
    /// How many records a page holds. At most 300.
    pub page_size: Option<u32>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
    /// The people who took part.
    pub participants: Vec<Participant>,
}

/// A person who took part in a past webinar, from joining to leaving.
#[zoom_model]
pub struct Participant {
    /// The participant's identifier in the SDK, in letters and digits. At most 35 characters.
    pub customer_key: Option<String>,
    /// How long the participant was there, in seconds. Whoever left and came back has another `user_id` and an entry of
    /// its own for each stay.
    pub duration: Option<u32>,
    /// Whether there was a failover during the webinar.
    pub failover: Option<bool>,
    /// The participant's user ID; empty for whoever joined without signing in. Zoom is giving it up: use
    /// `participant_user_id` instead.
    pub id: Option<String>,
    /// When the participant joined.
    pub join_time: Option<Timestamp>,
    /// When the participant left.
    pub leave_time: Option<Timestamp>,
    /// The participant's display name; empty when the account that asks is a BAA account.
    pub name: Option<String>,
    /// The participant's registrant ID. It comes only when `include_fields` asks for it.
    pub registrant_id: Option<String>,
    /// Whether the participant was in the webinar or in the waiting room.
    pub status: Option<ParticipantStatus>,
    /// The participant's e-mail address; with some exceptions it is empty for people outside the host's account.
    pub user_email: Option<String>,
    /// The participant's ID, which holds for this webinar alone.
    pub user_id: Option<String>,
    /// The participant's user ID; empty for whoever joined without signing in.
    pub participant_user_id: Option<String>,
    /// The breakout room, by its own ID.
    pub bo_mtg_id: Option<String>,
}
