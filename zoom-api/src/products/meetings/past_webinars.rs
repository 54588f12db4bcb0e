//! Past webinars.

use jiff::Timestamp;

use super::{
    CustomQuestion, NoOfEmployees, ParticipantStatus, PurchasingTimeFrame, RegistrantStatus, RoleInPurchaseProcess,
};
use crate::types::MeetingUuid;
use crate::{zoom_endpoint, zoom_model};

/// Lists absentees.
///
/// Zoom's page: [Get webinar absentees](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/past_webinars/%7BwebinarId%7D/absentees).
#[zoom_endpoint(
    GET, "/past_webinars/<webinar_id>/absentees",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:list_absentees", "webinar:read:list_absentees:admin"],
    rate_limit = Heavy,
    paged = registrants,
    errors(
        /// No permission.
        400/200 => NoPermission,
        /// Invalid occurrence ID.
        400/300 => InvalidOccurrenceId,
        /// User not in account.
        400/1010 => UserNotInAccount,
        /// Registration not required.
        400/3000 => RegistrationNotRequired,
        /// Webinar not found.
        404/3001 => WebinarNotFound,
    )
)]
pub fn list_absentees(
    /// The webinar.
    webinar_id: MeetingUuid,
    /// The occurrence ID.
    occurrence_id: Option<String>,
    /// How many records a page holds: 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The token of the next page; valid for 15 minutes.
    next_page_token: Option<String>,
) -> AbsenteePage;

/// Lists past instances.
///
/// Zoom's page: [List past webinar instances](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/past_webinars/%7BwebinarId%7D/instances).
#[zoom_endpoint(
    GET, "/past_webinars/<webinar_id>/instances",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:list_past_instances", "webinar:read:list_past_instances:admin"],
    rate_limit = Light,
    errors(
        /// No permission.
        400/200 => NoPermission,
        /// Invalid webinar ID.
        400/300 => InvalidWebinarId,
        /// Not found.
        404 => NotFound,
    )
)]
pub fn list_past_instances(
    /// The webinar.
    webinar_id: i64,
) -> WebinarInstanceList;

/// Lists past participants.
///
/// Zoom's page: [List webinar participants](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/past_webinars/%7BwebinarId%7D/participants).
#[zoom_endpoint(
    GET, "/past_webinars/<webinar_id>/participants",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:list_past_participants", "webinar:read:list_past_participants:admin"],
    rate_limit = Medium,
    paged = participants,
    errors(
        /// No permission.
        400/200 => NoPermission,
        /// Invalid page token.
        400/300 => InvalidPageToken,
        /// Webinar not found.
        404/3001 => WebinarNotFound,
    )
)]
pub fn list_past_participants(
    /// The webinar.
    webinar_id: MeetingUuid,
    /// How many records a page holds: 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The token of the next page; valid for 15 minutes.
    next_page_token: Option<String>,
) -> ParticipantPage;

/// Lists past poll results.
///
/// Zoom's page: [List past webinar poll results](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/past_webinars/%7BwebinarId%7D/polls).
#[zoom_endpoint(
    GET, "/past_webinars/<webinar_id>/polls",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:list_past_polls", "webinar:read:list_past_polls:admin"],
    rate_limit = Medium,
    errors(
        /// No permission.
        400/200 => NoPermission,
        /// Invalid webinar ID.
        404/3001 => InvalidWebinarId,
    )
)]
pub fn list_past_poll_results(
    /// The webinar.
    webinar_id: MeetingUuid,
) -> PollResultList;

/// Lists past questions.
///
/// Zoom's page: [List Q&As of a past webinar](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/past_webinars/%7BwebinarId%7D/qa).
#[zoom_endpoint(
    GET, "/past_webinars/<webinar_id>/qa",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:past_qa", "webinar:read:past_qa:admin"],
    rate_limit = Medium,
    errors(
        /// No permission.
        400/200 => NoPermission,
        /// Invalid webinar ID.
        404/3001 => InvalidWebinarId,
    )
)]
pub fn list_past_questions(
    /// The webinar.
    webinar_id: MeetingUuid,
) -> ParticipantQuestionList;

/// One page of absentees.
#[zoom_model]
pub struct AbsenteePage {
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
    /// The registrants.
    pub registrants: Vec<Absentee>,
}

/// An absentee.
#[zoom_model]
pub struct Absentee {
    /// The ID.
    pub id: Option<String>,
    /// The address.
    pub address: Option<String>,
    /// The city.
    pub city: Option<String>,
    /// The comments.
    pub comments: Option<String>,
    /// The country.
    pub country: Option<String>,
    /// The custom questions.
    pub custom_questions: Vec<CustomQuestion>,
    /// The email: at most 128 characters, an e-mail address.
    pub email: String,
    /// The first name: at most 64 characters.
    pub first_name: String,
    /// The industry.
    pub industry: Option<String>,
    /// The job title.
    pub job_title: Option<String>,
    /// The last name: at most 64 characters.
    pub last_name: Option<String>,
    /// The no of employees.
    pub no_of_employees: Option<NoOfEmployees>,
    /// The org.
    pub org: Option<String>,
    /// The phone.
    pub phone: Option<String>,
    /// The purchasing time frame.
    pub purchasing_time_frame: Option<PurchasingTimeFrame>,
    /// The role in purchase process.
    pub role_in_purchase_process: Option<RoleInPurchaseProcess>,
    /// The state.
    pub state: Option<String>,
    /// The status.
    pub status: Option<RegistrantStatus>,
    /// The zip.
    pub zip: Option<String>,
    /// The create time.
    pub create_time: Option<Timestamp>,
    /// The join URL.
    #[zoom(secret)]
    pub join_url: Option<String>,
}

/// A webinar instance list.
#[zoom_model]
pub struct WebinarInstanceList {
    /// The webinars.
    pub webinars: Vec<WebinarInstance>,
}

/// A webinar instance.
#[zoom_model]
pub struct WebinarInstance {
    /// The start time.
    pub start_time: Option<Timestamp>,
    /// The UUID.
    pub uuid: Option<String>,
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
    /// The participants.
    pub participants: Vec<Participant>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
}

/// A participant.
#[zoom_model]
pub struct Participant {
    /// The ID.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The user ID.
    pub user_id: Option<String>,
    /// The registrant ID.
    pub registrant_id: Option<String>,
    /// The user email: an e-mail address.
    pub user_email: Option<String>,
    /// The join time.
    pub join_time: Option<Timestamp>,
    /// The leave time.
    pub leave_time: Option<Timestamp>,
    /// The duration.
    pub duration: Option<u32>,
    /// Whether `failover` is on.
    pub failover: Option<bool>,
    /// The status.
    pub status: Option<ParticipantStatus>,
    /// Whether "internal user" is on: `false` when left out.
    pub internal_user: Option<bool>,
}

/// A poll result list.
#[zoom_model]
pub struct PollResultList {
    /// The ID.
    pub id: Option<i64>,
    /// The questions.
    pub questions: Vec<ParticipantAnswers>,
    /// The start time.
    pub start_time: Option<Timestamp>,
    /// The UUID.
    pub uuid: Option<String>,
}

/// Participant answers.
#[zoom_model]
pub struct ParticipantAnswers {
    /// The email.
    pub email: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The question details.
    pub question_details: Vec<PollAnswer>,
}

/// A poll answer.
#[zoom_model]
pub struct PollAnswer {
    /// The answer.
    pub answer: Option<String>,
    /// The date time.
    pub date_time: Option<Timestamp>,
    /// The polling ID.
    pub polling_id: Option<String>,
    /// The question.
    pub question: Option<String>,
}

/// A participant question list.
#[zoom_model]
pub struct ParticipantQuestionList {
    /// The ID.
    pub id: Option<i64>,
    /// The questions.
    pub questions: Vec<ParticipantQuestions>,
    /// The start time.
    pub start_time: Option<Timestamp>,
    /// The UUID.
    pub uuid: Option<String>,
}

/// Participant questions.
#[zoom_model]
pub struct ParticipantQuestions {
    /// The email.
    pub email: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The question details.
    pub question_details: Vec<QuestionAndAnswer>,
}

/// A question and answer.
#[zoom_model]
pub struct QuestionAndAnswer {
    /// The answer.
    pub answer: Option<String>,
    /// The question.
    pub question: Option<String>,
}
