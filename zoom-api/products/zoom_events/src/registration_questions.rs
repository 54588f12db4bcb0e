//! Questions to answer when registering for an event.

use super::{CustomQuestionType, RegistrationQuestion};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the questions to answer when registering for an event.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    GET, "/zoom_events/events/<event_id>/questions",
    scopes = ["zoom_events_ticket_types:read", "zoom_events_ticket_types:read:admin", "zoom_events:read:list_registration_questions", "zoom_events:read:list_registration_questions:admin"],
    rate_limit = Light,
    operation = "getRegistrationQuestionsForEvent",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/ticket-types/GET/zoom_events/events/%7BeventId%7D/questions",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
    )
)]
pub fn list_event_questions(
    /// ID of the event.
    event_id: String,
) -> RegistrationQuestionList;

/// Updates the questions to answer when registering for an event.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    PUT, "/zoom_events/events/<event_id>/questions", json,
    scopes = ["zoom_events_ticket_types:write", "zoom_events_ticket_types:write:admin", "zoom_events:update:registraion_question", "zoom_events:update:registraion_question:admin"],
    rate_limit = Light,
    operation = "updateRegistrationQuestionsForEvent",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/ticket-types/PUT/zoom_events/events/%7BeventId%7D/questions",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
    )
)]
pub fn update_event_questions(
    /// ID of the event.
    event_id: String,
    /// Standard questions of Zoom.
    #[zoom(max_items = 30)]
    questions: Option<Vec<RegistrationQuestion>>,
    /// Custom questions of the host.
    #[zoom(max_items = 100)]
    custom_questions: Option<Vec<CustomQuestion>>,
) -> NoContent;

/// Lists the questions to answer when registering with a ticket type.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    GET, "/zoom_events/events/<event_id>/ticket_types/<ticket_type_id>/questions",
    scopes = ["zoom_events_ticket_types:read", "zoom_events_ticket_types:read:admin", "zoom_events:read:list_registration_questions", "zoom_events:read:list_registration_questions:admin"],
    rate_limit = Light,
    operation = "getRegistrationQuestionsForTicketType",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/ticket-types/GET/zoom_events/events/%7BeventId%7D/ticket_types/%7BticketTypeId%7D/questions",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
    )
)]
pub fn list_ticket_type_questions(
    /// ID of the event.
    event_id: String,
    /// ID of the ticket type.
    ticket_type_id: String,
) -> RegistrationQuestionList;

/// Updates the questions to answer when registering with a ticket type.
///
/// Not for events with a single session. Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events
/// license.
#[zoom_endpoint(
    PUT, "/zoom_events/events/<event_id>/ticket_types/<ticket_type_id>/questions", json,
    scopes = ["zoom_events_ticket_types:write", "zoom_events_ticket_types:write:admin", "zoom_events:update:registraion_question", "zoom_events:update:registraion_question:admin"],
    rate_limit = Light,
    operation = "updateRegistrationQuestionsForTicketType",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/ticket-types/PUT/zoom_events/events/%7BeventId%7D/ticket_types/%7BticketTypeId%7D/questions",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
    )
)]
pub fn update_ticket_type_questions(
    /// ID of the event.
    event_id: String,
    /// ID of the ticket type.
    ticket_type_id: String,
    /// Standard questions of Zoom.
    #[zoom(max_items = 30)]
    questions: Option<Vec<RegistrationQuestion>>,
    /// Custom questions of the host.
    #[zoom(max_items = 100)]
    custom_questions: Option<Vec<CustomQuestion>>,
) -> NoContent;

/// Registration questions.
#[zoom_model(response)]
pub struct RegistrationQuestionList {
    /// Standard questions of Zoom.
    #[zoom(max_items = 30)]
    pub questions: Vec<RegistrationQuestion>,
    /// Custom questions of the host.
    #[zoom(max_items = 100)]
    pub custom_questions: Vec<CustomQuestion>,
}

/// Custom question of the host.
#[zoom_model]
pub struct CustomQuestion {
    /// Answer choices; not for short and long answers.
    #[zoom(max_items = 50)]
    pub options: Vec<String>,
    /// Whether an answer is required.
    pub required: Option<bool>,
    /// Text of the question.
    pub title: Option<String>,
    /// ID of the question.
    pub question_id: Option<String>,
    /// Answer type of the question.
    #[zoom(rename = "type")]
    pub kind: Option<CustomQuestionType>,
    /// Minimum length of the answer, for short and long answers; at least 1 if an answer is required.
    pub min_length: Option<i64>,
    /// Maximum length of the answer, for short and long answers: at most 500 and 2,000 respectively, and no less than
    /// `min_length`.
    pub max_length: Option<i64>,
}
