//! Tickets of events: list, create, get, update and delete them.

use super::{QuestionAnswer, TicketAuthenticationMethod};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the tickets of an event.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    GET, "/zoom_events/events/<event_id>/tickets",
    scopes = ["zoom_events_tickets:read", "zoom_events_tickets:read:admin", "zoom_events:read:list_tickets", "zoom_events:read:list_tickets:admin"],
    rate_limit = Light,
    paged = tickets,
    operation = "getTickets",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/tickets/GET/zoom_events/events/%7BeventId%7D/tickets",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
        /// The event does not exist.
        404/2002 => EventNotFound,
    )
)]
pub fn list_tickets(
    /// ID of the event.
    event_id: String,
    /// ID of the ticket in another system; by default all tickets.
    external_ticket_id: Option<String>,
    /// Email address of the registrant; by default all registrants.
    email: Option<String>,
    /// ID of the ticket type; by default all types.
    ticket_type_id: Option<String>,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> TicketPage;

/// Creates up to 30 tickets for an event by pre-registering people.
///
/// The batch can succeed in part: people who failed are listed in the response with a message. Requires a Pro plan or
/// higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    POST, "/zoom_events/events/<event_id>/tickets", json,
    scopes = ["zoom_events_tickets:write", "zoom_events_tickets:write:admin", "zoom_events:write:ticket", "zoom_events:write:ticket:admin"],
    rate_limit = Light,
    success = 201,
    operation = "createTickets",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/tickets/POST/zoom_events/events/%7BeventId%7D/tickets",
    errors(
        /// The sale dates of the ticket type are invalid.
        400/26401 => InvalidSaleDates,
        /// The event is not published.
        400/26501 => EventNotPublished,
        /// The ticket type ID is invalid.
        400/26502 => InvalidTicketTypeId,
        /// The event does not ask for some of the fields.
        400/260503 => FieldsNotConfigured,
        /// A required field of the registration is missing.
        400/260504 => MissingRequiredFields,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
        /// The event does not exist.
        404/2002 => EventNotFound,
        /// The ticket type is invalid, or too few tickets are available.
        404/2007 => TicketsUnavailable,
    )
)]
pub fn create_tickets(
    /// ID of the event.
    event_id: String,
    /// How strictly to check the answers to registration questions; by default `standard`.
    #[query]
    validation_level: Option<ValidationLevel>,
    /// Source of the registration, for tracking.
    #[zoom(max_length = 16)]
    registration_source: Option<String>,
    /// Tickets to create.
    #[zoom(max_items = 30)]
    tickets: Option<Vec<NewTicket>>,
) -> CreatedTicketList;

/// Returns a ticket of an event.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    GET, "/zoom_events/events/<event_id>/tickets/<ticket_id>",
    scopes = ["zoom_events_tickets:read", "zoom_events_tickets:read:admin", "zoom_events:read:ticket", "zoom_events:read:ticket:admin"],
    rate_limit = Light,
    operation = "getTicketDetails",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/tickets/GET/zoom_events/events/%7BeventId%7D/tickets/%7BticketId%7D",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
        /// The event does not exist.
        404/2002 => EventNotFound,
        /// The ticket does not exist.
        404/26503 => TicketNotFound,
    )
)]
pub fn get_ticket(
    /// ID of the event.
    event_id: String,
    /// ID of the ticket.
    ticket_id: String,
) -> Ticket;

/// Deletes a ticket of an event.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    DELETE, "/zoom_events/events/<event_id>/tickets/<ticket_id>",
    scopes = ["zoom_events_tickets:write", "zoom_events_tickets:write:admin", "zoom_events:delete:ticket", "zoom_events:delete:ticket:admin"],
    rate_limit = Light,
    operation = "deleteTicket",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/tickets/DELETE/zoom_events/events/%7BeventId%7D/tickets/%7BticketId%7D",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
        /// The request is invalid.
        403 => InvalidRequest,
        /// The event does not exist.
        404/2002 => EventNotFound,
        /// The ticket does not exist.
        404/26503 => TicketNotFound,
    )
)]
pub fn delete_ticket(
    /// ID of the event.
    event_id: String,
    /// ID of the ticket.
    ticket_id: String,
) -> NoContent;

/// Updates the answers to the registration questions of a ticket.
///
/// An omitted value stays unchanged. Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    PATCH, "/zoom_events/events/<event_id>/tickets/<ticket_id>", json,
    scopes = ["zoom_events_tickets:write", "zoom_events_tickets:write:admin", "zoom_events:write:ticket", "zoom_events:write:ticket:admin"],
    rate_limit = Light,
    operation = "Updateticket",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/tickets/PATCH/zoom_events/events/%7BeventId%7D/tickets/%7BticketId%7D",
    errors(
        /// The ticket cannot be changed.
        400/1063 => TicketNotEditable,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
        /// The event does not exist.
        404/2002 => EventNotFound,
        /// The ticket does not exist.
        404/26503 => TicketNotFound,
    )
)]
pub fn update_ticket(
    /// ID of the event.
    event_id: String,
    /// ID of the ticket.
    ticket_id: String,
    /// Changes to the ticket.
    #[body]
    ticket: TicketUpdate,
) -> NoContent;

/// Ticket of an event.
#[zoom_model(response)]
pub struct Ticket {
    /// ID of the ticket.
    pub ticket_id: Option<String>,
    /// ID of the ticket type.
    pub ticket_type_id: String,
    /// ID of the ticket in another system.
    pub external_ticket_id: Option<String>,
    /// Personal link to join the event.
    #[zoom(secret)]
    pub event_join_link: Option<String>,
    /// Whether the person receives emails.
    pub send_notification: Option<bool>,
    /// Email address.
    pub email: String,
    /// Role that the ticket gives.
    pub ticket_role_type: Option<TicketRoleType>,
    /// URL that the QR code on the e-badge contains; only for hybrid and in-person events.
    pub qr_code_url: Option<String>,
    /// Source of the registration, for tracking.
    pub registration_source: Option<String>,
    /// ID of the session that the ticket is for; only for recurring events.
    pub session_id: Option<String>,
    /// How the holder of the ticket authenticates.
    pub authentication_method: Option<TicketAuthenticationMethod>,
    /// First name.
    #[zoom(max_length = 64)]
    pub first_name: Option<String>,
    /// Last name.
    #[zoom(max_length = 64)]
    pub last_name: Option<String>,
    /// Address.
    pub address: Option<String>,
    /// City.
    pub city: Option<String>,
    /// State or province.
    pub state: Option<String>,
    /// Postal code.
    pub zip: Option<String>,
    /// Two-letter country code.
    pub country: Option<String>,
    /// Phone number.
    pub phone: Option<String>,
    /// Industry of the organization.
    pub industry: Option<String>,
    /// Job title.
    pub job_title: Option<String>,
    /// Name of the organization.
    pub organization: Option<String>,
    /// Number of employees of the organization.
    pub organization_size: Option<String>,
    /// Questions and comments.
    #[zoom(max_length = 255)]
    pub comments: Option<String>,
    /// Answers to the custom questions.
    #[zoom(max_items = 100)]
    pub custom_questions: Vec<QuestionAnswer>,
}

/// Role that a ticket gives.
#[zoom_model]
pub enum TicketRoleType {
    /// Ordinary ticket.
    Normal,
    /// Alternative host.
    AlternativeHost,
    /// Panelist.
    Panelist,
    /// Bind meeting.
    BindMeeting,
    /// Speaker.
    Speaker,
    /// Subscription.
    Subscription,
    /// Sponsor.
    Sponsor,
    /// Interpreter.
    Interpreter,
    /// Host.
    Host,
    /// Moderator.
    Moderator,
    /// Owner of an expo booth.
    ExpoBoothOwner,
    /// Attendee without order.
    AttendeeWithoutOrder,
    /// Pre-registration.
    PreRegistration,
    /// Zoom Room of the company.
    CompanyZoomRoom,
    /// Moderator all hosts.
    #[zoom(rename = "moderator_allhost")]
    ModeratorAllHosts,
    /// Hub host.
    HubHost,
    /// Hub owner.
    HubOwner,
}

/// Page of tickets.
#[zoom_model(response)]
pub struct TicketPage {
    /// Total number of records.
    pub total_records: Option<u64>,
    pub next_page_token: Option<String>,
    /// Tickets.
    #[zoom(max_items = 300)]
    pub tickets: Vec<ListedTicket>,
}

/// Ticket of an event.
#[zoom_model(response)]
pub struct ListedTicket {
    /// ID of the ticket.
    pub ticket_id: Option<String>,
    /// ID of the ticket type.
    pub ticket_type_id: Option<String>,
    /// ID of the ticket in another system.
    pub external_ticket_id: Option<String>,
    /// Personal link to join the event.
    #[zoom(secret)]
    pub event_join_link: Option<String>,
    /// Whether the person receives emails.
    pub send_notification: Option<bool>,
    /// Email address.
    pub email: Option<String>,
    /// Role that the ticket gives.
    pub ticket_role_type: Option<TicketRoleType>,
    /// URL that the QR code on the e-badge contains; only for hybrid and in-person events.
    pub qr_code_url: Option<String>,
    /// Source of the registration, for tracking.
    pub registration_source: Option<String>,
    /// ID of the session that the ticket is for; only for recurring events.
    pub session_id: Option<String>,
    /// How the holder of the ticket authenticates.
    pub authentication_method: Option<TicketAuthenticationMethod>,
    /// First name.
    #[zoom(max_length = 64)]
    pub first_name: Option<String>,
    /// Last name.
    #[zoom(max_length = 64)]
    pub last_name: Option<String>,
    /// Address.
    pub address: Option<String>,
    /// City.
    pub city: Option<String>,
    /// State or province.
    pub state: Option<String>,
    /// Postal code.
    pub zip: Option<String>,
    /// Two-letter country code.
    pub country: Option<String>,
    /// Phone number.
    pub phone: Option<String>,
    /// Industry of the organization.
    pub industry: Option<String>,
    /// Job title.
    pub job_title: Option<String>,
    /// Name of the organization.
    pub organization: Option<String>,
    /// Number of employees of the organization.
    pub organization_size: Option<String>,
    /// Questions and comments.
    #[zoom(max_length = 255)]
    pub comments: Option<String>,
    /// Answers to the custom questions.
    #[zoom(max_items = 100)]
    pub custom_questions: Vec<QuestionAnswer>,
}

/// Created tickets, and the people for whom none was created.
#[zoom_model(response)]
pub struct CreatedTicketList {
    /// Registrants whose ticket could not be created; empty if everything succeeded.
    #[zoom(max_items = 30)]
    pub errors: Vec<TicketError>,
    /// Created tickets.
    #[zoom(max_items = 30)]
    pub tickets: Vec<CreatedTicket>,
}

/// Person for whom no ticket was created.
#[zoom_model(response)]
pub struct TicketError {
    /// Email address.
    pub email: Option<String>,
    /// Reason why no ticket was created.
    pub error_code: Option<TicketErrorCode>,
    /// Reason for the failure.
    pub message: Option<String>,
}

/// Reason why no ticket was created.
#[zoom_model]
pub enum TicketErrorCode {
    /// The email address is missing or invalid.
    EmailNotFound,
    /// The ticket type does not exist.
    #[zoom(rename = "ticket_type_notfound")]
    TicketTypeNotFound,
    /// No tickets of this type are available.
    #[zoom(rename = "stock_not_exist")]
    NoStock,
    /// The ticket type is not on sale.
    InvalidSaleTime,
    /// The answers to the registration questions are invalid.
    #[zoom(rename = "invalid_api_registration_questions_answers")]
    InvalidQuestionAnswers,
    /// Zoom could not create the ticket.
    #[zoom(rename = "ticket_generated_failed")]
    TicketNotGenerated,
    /// `fast_join` and `registration_needed` exclude each other.
    #[zoom(rename = "fast_join_with_registrationNeeded")]
    FastJoinWithRegistration,
    /// A custom question occurs more than once.
    #[zoom(rename = "tickets_duplicate_custom_questions")]
    DuplicateCustomQuestions,
}

/// Created ticket.
#[zoom_model(response)]
pub struct CreatedTicket {
    /// ID of the ticket.
    pub ticket_id: Option<String>,
    /// ID of the ticket in another system.
    pub external_ticket_id: Option<String>,
    /// Personal link to join the event; absent for tickets with `registration_needed`.
    #[zoom(secret)]
    pub event_join_link: Option<String>,
    /// Personal link to register for the event; only for tickets with `registration_needed`.
    pub event_registration_link: Option<String>,
    /// URL of an image of the QR code on the e-badge, 800 by 800 pixels; only for hybrid and in-person events.
    pub qr_code_url: Option<String>,
    /// Email address.
    pub email: String,
}

/// How strictly Zoom checks the answers to registration questions.
#[zoom_model]
pub enum ValidationLevel {
    /// Required questions must be answered; unknown questions are ignored.
    Standard,
    /// Required questions must be answered; unknown questions are rejected with the error code 260503.
    Strict,
    /// No check; unknown questions are ignored.
    None,
}

/// Ticket to create.
#[zoom_model]
pub struct NewTicket {
    /// Email address.
    #[zoom(max_length = 128, format = "email")]
    pub email: String,
    /// ID of the ticket type; by default the event's default ticket type, unless it was deleted.
    pub ticket_type_id: Option<String>,
    /// ID of the ticket in another system.
    #[zoom(max_length = 128)]
    pub external_ticket_id: Option<String>,
    /// Whether the person receives emails.
    pub send_notification: Option<bool>,
    /// Whether the person joins as a guest without signing in; not with `registration_needed`.
    pub fast_join: Option<bool>,
    /// Whether the person must fill in the registration form. Answers in the request are then ignored, and the response
    /// has an `event_registration_link` instead of an `event_join_link`.
    pub registration_needed: Option<bool>,
    /// IDs of the sessions to register for; only for recurring events with registration for each session.
    #[zoom(max_items = 200)]
    pub session_ids: Vec<String>,
    /// First name.
    #[zoom(max_length = 64)]
    pub first_name: Option<String>,
    /// Last name.
    #[zoom(max_length = 64)]
    pub last_name: Option<String>,
    /// Address.
    pub address: Option<String>,
    /// City.
    pub city: Option<String>,
    /// State or province.
    pub state: Option<String>,
    /// Postal code.
    pub zip: Option<String>,
    /// Two-letter country code.
    pub country: Option<String>,
    /// Phone number.
    pub phone: Option<String>,
    /// Industry of the organization.
    pub industry: Option<String>,
    /// Job title.
    pub job_title: Option<String>,
    /// Name of the organization.
    pub organization: Option<String>,
    /// Number of employees of the organization.
    pub organization_size: Option<String>,
    /// Questions and comments.
    #[zoom(max_length = 255)]
    pub comments: Option<String>,
    /// Answers to the custom questions.
    #[zoom(max_items = 100)]
    pub custom_questions: Vec<QuestionAnswer>,
}

/// Changes to a ticket.
#[zoom_model]
pub struct TicketUpdate {
    /// First name.
    #[zoom(max_length = 64)]
    pub first_name: Option<String>,
    /// Last name.
    #[zoom(max_length = 64)]
    pub last_name: Option<String>,
    /// Address.
    pub address: Option<String>,
    /// City.
    pub city: Option<String>,
    /// State or province.
    pub state: Option<String>,
    /// Postal code.
    pub zip: Option<String>,
    /// Two-letter country code.
    pub country: Option<String>,
    /// Phone number.
    pub phone: Option<String>,
    /// Industry of the organization.
    pub industry: Option<String>,
    /// Job title.
    pub job_title: Option<String>,
    /// Name of the organization.
    pub organization: Option<String>,
    /// Number of employees of the organization.
    pub organization_size: Option<String>,
    /// Questions and comments.
    #[zoom(max_length = 255)]
    pub comments: Option<String>,
    /// Answers to the custom questions.
    #[zoom(max_items = 100)]
    pub custom_questions: Vec<QuestionAnswer>,
    /// ID of the ticket in another system.
    #[zoom(max_length = 128)]
    pub external_ticket_id: Option<String>,
}
