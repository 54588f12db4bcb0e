//! Registrants of events and attendees of sessions.

use super::TicketAuthenticationMethod;
use zoom_api::{zoom_endpoint, zoom_model};

/// Lists the registrants of an event.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    GET, "/zoom_events/events/<event_id>/registrants",
    scopes = ["zoom_events_registrants:read", "zoom_events_registrants:read:admin", "zoom_events:read:list_registrants", "zoom_events:read:list_registrants:admin"],
    rate_limit = Light,
    paged = registrants,
    operation = "getRegistrants",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/registrants/GET/zoom_events/events/%7BeventId%7D/registrants",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
        /// The event does not exist.
        404/2002 => EventNotFound,
    )
)]
pub fn list_registrants(
    /// ID of the event.
    event_id: String,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> RegistrantPage;

/// Lists the attendees of a session.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    GET, "/zoom_events/events/<event_id>/sessions/<session_id>/attendees",
    scopes = ["zoom_events_registrants:read", "zoom_events_registrants:read:admin", "zoom_events:read:list_session_attendees", "zoom_events:read:list_session_attendees:admin"],
    rate_limit = Light,
    paged = attendees,
    operation = "getSessionAttendeeList",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/registrants/GET/zoom_events/events/%7BeventId%7D/sessions/%7BsessionId%7D/attendees",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
        /// The event does not exist.
        404/2002 => EventNotFound,
        /// The session does not exist.
        404/2003 => SessionNotFound,
    )
)]
pub fn list_session_attendees(
    /// ID of the event.
    event_id: String,
    /// ID of the session.
    session_id: String,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> SessionAttendeePage;

/// Page of registrants.
#[zoom_model(response)]
pub struct RegistrantPage {
    /// Total number of records.
    pub total_records: Option<u64>,
    pub next_page_token: Option<String>,
    /// Registrants.
    #[zoom(max_items = 300)]
    pub registrants: Vec<Registrant>,
}

/// Registrant of an event.
#[zoom_model(response)]
pub struct Registrant {
    /// Email address.
    pub email: Option<String>,
    /// Status of the registration.
    pub registration_status: Option<RegistrationStatus>,
    /// Tickets.
    #[zoom(max_items = 50)]
    pub tickets: Vec<RegistrantTicket>,
}

/// Status of a registration.
#[zoom_model]
pub enum RegistrationStatus {
    /// Registered.
    #[zoom(rename = "REGISTERED")]
    Registered,
    /// Invited.
    #[zoom(rename = "INVITED")]
    Invited,
    /// Received the ticket as a gift.
    #[zoom(rename = "GIFTED")]
    Gifted,
    /// Joins directly, without registering.
    #[zoom(rename = "DIRECT_JOIN")]
    DirectJoin,
    /// Pre-registered by the host.
    #[zoom(rename = "PRE_REGISTERED")]
    PreRegistered,
    /// Invited through pre-registration.
    #[zoom(rename = "PRE_REGISTER_INVITED")]
    PreRegisterInvited,
}

/// Ticket of a registrant.
#[zoom_model(response)]
pub struct RegistrantTicket {
    /// ID of the ticket.
    pub ticket_id: Option<String>,
    /// Role of the ticket's holder.
    pub role: Option<TicketRole>,
    /// How the holder of the ticket authenticates.
    pub authentication_method: Option<TicketAuthenticationMethod>,
    /// URL that the QR code on the e-badge contains; only for hybrid and in-person events.
    pub qr_code_url: Option<String>,
}

/// Role of a ticket's holder.
#[zoom_model]
pub enum TicketRole {
    /// Attendee.
    #[zoom(rename = "ATTENDEE")]
    Attendee,
    /// Speaker.
    #[zoom(rename = "SPEAKER")]
    Speaker,
    /// Alternative host.
    #[zoom(rename = "ALTERNATIVE_HOST")]
    AlternativeHost,
    /// Panelist.
    #[zoom(rename = "PANELIST")]
    Panelist,
    /// Interpreter.
    #[zoom(rename = "INTERPRETER")]
    Interpreter,
    /// Sponsor.
    #[zoom(rename = "SPONSOR")]
    Sponsor,
    /// Owner of an expo booth.
    #[zoom(rename = "EXPO_BOOTH_OWNER")]
    ExpoBoothOwner,
    /// Moderator.
    #[zoom(rename = "MODERATOR")]
    Moderator,
    /// Guest.
    #[zoom(rename = "GUEST")]
    Guest,
    /// Original host.
    #[zoom(rename = "ORIGINAL_HOST")]
    OriginalHost,
}

/// Page of a session's attendees.
#[zoom_model(response)]
pub struct SessionAttendeePage {
    /// Total number of records.
    pub total_records: Option<u64>,
    pub next_page_token: Option<String>,
    /// Attendees.
    #[zoom(max_items = 300)]
    pub attendees: Vec<SessionAttendee>,
}

/// Attendee of a session.
#[zoom_model(response)]
pub struct SessionAttendee {
    /// Email address.
    pub email: Option<String>,
    /// How the attendee authenticates.
    pub authentication_method: Option<TicketAuthenticationMethod>,
}
