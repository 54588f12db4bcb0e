//! Responses to routing forms.

use jiff::Timestamp;

use zoom_api::{zoom_endpoint, zoom_model};

/// Returns the answers that a visitor submitted to a routing form, and the result.
#[zoom_endpoint(
    GET, "/scheduler/routing/forms/<form_id>/response/<response_id>",
    scopes = ["scheduler:read", "scheduler:read:admin", "scheduler:read:routing", "scheduler:read:routing:admin"],
    rate_limit = Light,
    operation = "Getroutingresponse",
    docs = "https://developers.zoom.us/docs/api/scheduler/#tag/routing-forms/GET/scheduler/routing/forms/%7BformId%7D/response/%7BresponseId%7D",
    errors(
        /// The form or the response does not exist.
        404 => NotFound,
        /// Zoom failed to process the request.
        500 => InternalError,
    )
)]
pub fn get_response(
    /// ID of the routing form.
    form_id: String,
    /// ID of the response.
    response_id: String,
) -> RoutingResponse;

/// Response to a routing form.
#[zoom_model(response)]
pub struct RoutingResponse {
    /// Whether the visitor booked an event after submitting the form.
    pub booked: Option<bool>,
    /// Link to book the event; empty if the result is a text or a URL.
    pub booking_link: Option<String>,
    /// When the response was submitted.
    pub created_time: Option<Timestamp>,
    /// Email address of the visitor.
    pub creator_email: Option<String>,
    /// ID of the routing form.
    pub form_id: Option<String>,
    /// Questions with their answers.
    #[zoom(max_items = 20)]
    pub questions_and_answers: Vec<QuestionAnswer>,
    /// Type of the result.
    pub result_type: Option<ResultType>,
    /// Result: a schedule, a URL or a text.
    pub result_value: Option<String>,
}

/// Question of a routing form, with the answers.
#[zoom_model(response)]
pub struct QuestionAnswer {
    /// Answers as text; several only for a question with several choices.
    #[zoom(max_items = 100)]
    pub answers: Vec<String>,
    /// ID of the question.
    pub question_id: Option<String>,
    /// Text of the question.
    pub question_content: Option<String>,
}

/// Result for a visitor who submits a routing form.
#[zoom_model]
pub enum ResultType {
    /// A schedule to book.
    Event,
    /// A message.
    Text,
    /// A link to another page.
    Url,
}
