//! Ticket types of events.

use jiff::Timestamp;

use super::AttendanceType;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the ticket types of an event.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    GET, "/zoom_events/events/<event_id>/ticket_types",
    scopes = ["zoom_events_ticket_types:read", "zoom_events_ticket_types:read:admin", "zoom_events:read:list_ticket_types", "zoom_events:read:list_ticket_types:admin"],
    rate_limit = Light,
    operation = "getEventTicketTypes",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/ticket-types/GET/zoom_events/events/%7BeventId%7D/ticket_types",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
        /// The event does not exist.
        404 => NotFound,
    )
)]
pub fn list_ticket_types(
    /// ID of the event.
    event_id: String,
) -> TicketTypeList;

/// Creates a ticket type of an event.
///
/// Only for events with several sessions: neither single nor recurring ones. Requires a Pro plan or higher with a Zoom
/// Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    POST, "/zoom_events/events/<event_id>/ticket_types", json,
    scopes = ["zoom_events_ticket_types:write", "zoom_events_ticket_types:write:admin", "zoom_events:write:ticket_type", "zoom_events:write:ticket_type:admin"],
    rate_limit = Light,
    success = 201,
    operation = "createTicketType",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/ticket-types/POST/zoom_events/events/%7BeventId%7D/ticket_types",
    errors(
        /// The sale dates of the ticket type are invalid.
        400/26401 => InvalidSaleDates,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
        /// The event does not exist.
        404/2002 => EventNotFound,
    )
)]
pub fn create_ticket_type(
    /// ID of the event.
    event_id: String,
    /// Ticket type to create.
    #[body]
    ticket_type: NewTicketType,
) -> CreatedTicketType;

/// Deletes a ticket type of an event.
///
/// Not for events with a single session. Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events
/// license.
#[zoom_endpoint(
    DELETE, "/zoom_events/events/<event_id>/ticket_types/<ticket_type_id>",
    scopes = ["zoom_events_ticket_types:write", "zoom_events_ticket_types:write:admin", "zoom_events:delete:ticket_type", "zoom_events:delete:ticket_type:admin"],
    rate_limit = Light,
    operation = "deleteEventTicketType",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/ticket-types/DELETE/zoom_events/events/%7BeventId%7D/ticket_types/%7BticketTypeId%7D",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
        /// The event does not exist.
        404/2002 => EventNotFound,
        /// The ticket type ID is invalid.
        404/26502 => InvalidTicketTypeId,
    )
)]
pub fn delete_ticket_type(
    /// ID of the event.
    event_id: String,
    /// ID of the ticket type.
    ticket_type_id: String,
) -> NoContent;

/// Updates a ticket type of an event.
///
/// Not for events with a single session. An omitted value stays unchanged. Requires a Pro plan or higher with a Zoom
/// Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    PATCH, "/zoom_events/events/<event_id>/ticket_types/<ticket_type_id>", json,
    scopes = ["zoom_events_ticket_types:write", "zoom_events_ticket_types:write:admin", "zoom_events:update:ticket_type", "zoom_events:update:ticket_type:admin"],
    rate_limit = Light,
    operation = "updateTicketType",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/ticket-types/PATCH/zoom_events/events/%7BeventId%7D/ticket_types/%7BticketTypeId%7D",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
        /// The event does not exist.
        404/2002 => EventNotFound,
        /// The ticket type ID is invalid.
        404/26502 => InvalidTicketTypeId,
    )
)]
pub fn update_ticket_type(
    /// ID of the event.
    event_id: String,
    /// ID of the ticket type.
    ticket_type_id: String,
    /// Changes to the ticket type.
    #[body]
    ticket_type: TicketTypeUpdate,
) -> NoContent;

/// Ticket types of an event.
#[zoom_model(response)]
pub struct TicketTypeList {
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Ticket types.
    #[zoom(max_items = 50)]
    pub ticket_types: Vec<TicketType>,
}

/// Ticket type of an event, with its price, quantity and period of sale.
#[zoom_model(response)]
pub struct TicketType {
    /// ID of the ticket type.
    pub ticket_type_id: Option<String>,
    /// Name of the ticket type.
    pub name: Option<String>,
    /// Currency of the price, such as `USD`.
    pub currency: Option<String>,
    /// Whether the ticket is free.
    pub free: Option<bool>,
    /// Price of the ticket.
    pub price: Option<String>,
    /// Number of tickets of this type.
    pub quantity: Option<i64>,
    /// Time at which the sale starts.
    pub start_time: Option<Timestamp>,
    /// Time at which the sale ends.
    pub end_time: Option<Timestamp>,
    /// Description of the ticket type.
    pub description: Option<String>,
    /// Number of sold tickets.
    pub sold_quantity: Option<i64>,
    /// IDs of the sessions that the ticket type admits to, or `ALL`.
    #[zoom(max_items = 200)]
    pub sessions: Vec<String>,
    /// IDs of the sessions that are bookmarked for holders of the ticket type and shown in their lobby, or `ALL`.
    #[zoom(max_items = 200)]
    pub bookmarked_sessions: Vec<String>,
    /// People who see the ticket type, if it is private.
    pub private_visibility_rules: Option<VisibilityRules>,
}

/// People who see a private ticket type.
#[zoom_model]
pub struct VisibilityRules {
    /// Whether only users of some Zoom accounts see the ticket type.
    pub account_restrict: Option<bool>,
    /// Email domains whose users see the ticket type; at most 50, of up to 40 characters each.
    #[zoom(max_items = 20000)]
    pub allow_domain_list: Vec<String>,
    /// Email addresses, of up to 60 characters each, of the people who can register; by default everyone. They receive
    /// an invitation.
    #[zoom(max_items = 50000)]
    pub email_restrict_list: Vec<String>,
    /// How people attend: virtually, in person, or both.
    pub attendance_type: Option<AttendanceType>,
}

/// ID of a created ticket type.
#[zoom_model(response)]
pub struct CreatedTicketType {
    /// ID of the ticket type.
    pub ticket_type_id: Option<String>,
}

/// Ticket type to create.
#[zoom_model]
pub struct NewTicketType {
    /// Name of the ticket type.
    pub name: String,
    /// Currency of the price, such as `USD`.
    pub currency: String,
    /// Whether the ticket is free.
    pub free: Option<bool>,
    /// Price of the ticket.
    pub price: Option<String>,
    /// Number of tickets of this type.
    pub quantity: Option<i64>,
    /// Time at which the sale starts.
    pub start_time: Timestamp,
    /// Time at which the sale ends.
    pub end_time: Timestamp,
    /// Description of the ticket type.
    pub description: Option<String>,
    /// Number of sold tickets.
    pub sold_quantity: Option<i64>,
    /// IDs of the sessions that the ticket type admits to, or `ALL`.
    #[zoom(max_items = 200)]
    pub sessions: Vec<String>,
    /// IDs of the sessions that are bookmarked for holders of the ticket type and shown in their lobby, or `ALL`.
    #[zoom(max_items = 200)]
    pub bookmarked_sessions: Vec<String>,
    /// People who see the ticket type, if it is private.
    pub private_visibility_rules: Option<NewVisibilityRules>,
    /// How people attend: virtually, in person, or both.
    pub attendance_type: Option<AttendanceType>,
}

/// People who see a new private ticket type.
#[zoom_model]
pub struct NewVisibilityRules {
    /// Whether only users of some Zoom accounts see the ticket type.
    pub account_restrict: Option<bool>,
    /// Email domains whose users see the ticket type; at most 50, of up to 40 characters each.
    #[zoom(max_items = 20000)]
    pub allow_domain_list: Vec<String>,
    /// Email addresses, of up to 60 characters each, of the people who can register; by default everyone. They receive
    /// an invitation.
    #[zoom(max_items = 50000)]
    pub email_restrict_list: Vec<String>,
}

/// Changes to a ticket type.
#[zoom_model]
pub struct TicketTypeUpdate {
    /// Name of the ticket type.
    pub name: Option<String>,
    /// Currency of the price, such as `USD`.
    pub currency: Option<String>,
    /// Whether the ticket is free.
    pub free: Option<bool>,
    /// Price of the ticket.
    pub price: Option<String>,
    /// Number of tickets of this type.
    pub quantity: Option<i64>,
    /// Time at which the sale starts.
    pub start_time: Option<Timestamp>,
    /// Time at which the sale ends.
    pub end_time: Option<Timestamp>,
    /// Description of the ticket type.
    pub description: Option<String>,
    /// Number of sold tickets.
    pub sold_quantity: Option<i64>,
    /// IDs of the sessions that the ticket type admits to, or `ALL`.
    #[zoom(max_items = 200)]
    pub sessions: Vec<String>,
    /// IDs of the sessions that are bookmarked for holders of the ticket type and shown in their lobby, or `ALL`.
    #[zoom(max_items = 200)]
    pub bookmarked_sessions: Vec<String>,
    /// People who see the ticket type, if it is private.
    pub private_visibility_rules: Option<VisibilityRules>,
}
