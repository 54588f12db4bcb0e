//! Events: ticket.

use jiff::Timestamp;

use super::AttendanceType;
use zoom_api::{zoom_event, zoom_model};

/// A person registered for an event or was registered by the host.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_event(
    "zoom_events.ticket_created",
    scopes = ["zoom_events_tickets:write", "zoom_events_tickets:write:admin", "zoom_events:read:ticket", "zoom_events:read:ticket:admin"],
    docs = "https://developers.zoom.us/docs/api/zoom-events/events/#tag/zoom_events/POSTzoom_events.ticket_created",
)]
pub struct ZoomEventsTicketCreated {
    /// Account of the event's host.
    pub account_id: String,
    /// Ticket of the registrant.
    pub object: ZoomEventsTicketObject,
}

/// The registration of a person for an event was canceled.
///
/// The host deletes registrations, or registrants cancel their own tickets. Requires a Pro plan or higher with a Zoom
/// Webinars Plus or Zoom Events license.
#[zoom_event(
    "zoom_events.ticket_deleted",
    scopes = ["zoom_events_tickets:write", "zoom_events_tickets:write:admin", "zoom_events:read:ticket", "zoom_events:read:ticket:admin"],
    docs = "https://developers.zoom.us/docs/api/zoom-events/events/#tag/zoom_events/POSTzoom_events.ticket_deleted",
)]
pub struct ZoomEventsTicketDeleted {
    /// Account of the event's host.
    pub account_id: String,
    /// Ticket of the registrant.
    pub object: ZoomEventsTicketObject,
}

/// The host added a ticket type to an event.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_event(
    "zoom_events.ticket_type_created",
    scopes = ["zoom_events_ticket_types:write", "zoom_events_ticket_types:write:admin", "zoom_events:read:list_ticket_types", "zoom_events:read:list_ticket_types:admin"],
    docs = "https://developers.zoom.us/docs/api/zoom-events/events/#tag/zoom_events/POSTzoom_events.ticket_type_created",
)]
pub struct ZoomEventsTicketTypeCreated {
    /// Account of the event's host.
    pub account_id: String,
    /// Ticket type.
    pub object: ZoomEventsTicketTypeObject,
}

/// The host deleted a ticket type of an event.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_event(
    "zoom_events.ticket_type_deleted",
    scopes = ["zoom_events_ticket_types:write", "zoom_events_ticket_types:write:admin", "zoom_events:read:list_ticket_types", "zoom_events:read:list_ticket_types:admin"],
    docs = "https://developers.zoom.us/docs/api/zoom-events/events/#tag/zoom_events/POSTzoom_events.ticket_type_deleted",
)]
pub struct ZoomEventsTicketTypeDeleted {
    /// Account of the event's host.
    pub account_id: String,
    /// Ticket type.
    pub object: ZoomEventsTicketTypeObject,
}

/// The host changed a ticket type of an event.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_event(
    "zoom_events.ticket_type_updated",
    scopes = ["zoom_events_ticket_types:write", "zoom_events_ticket_types:write:admin", "zoom_events:read:list_ticket_types", "zoom_events:read:list_ticket_types:admin"],
    docs = "https://developers.zoom.us/docs/api/zoom-events/events/#tag/zoom_events/POSTzoom_events.ticket_type_updated",
)]
pub struct ZoomEventsTicketTypeUpdated {
    /// Account of the event's host.
    pub account_id: String,
    /// Ticket type.
    pub object: ZoomEventsTicketTypeObject,
}

/// The host changed the registration of a person, such as the answers to the registration questions.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_event(
    "zoom_events.ticket_updated",
    scopes = ["zoom_events_tickets:write", "zoom_events_tickets:write:admin", "zoom_events:read:ticket", "zoom_events:read:ticket:admin"],
    docs = "https://developers.zoom.us/docs/api/zoom-events/events/#tag/zoom_events/POSTzoom_events.ticket_updated",
)]
pub struct ZoomEventsTicketUpdated {
    /// Account of the event's host.
    pub account_id: String,
    /// Ticket of the registrant.
    pub object: ZoomEventsTicketUpdatedObject,
}

/// Ticket of the registrant in `zoom_events.ticket_created` and `zoom_events.ticket_deleted` events.
#[zoom_model]
pub struct ZoomEventsTicketObject {
    /// ID of the event.
    pub event_id: Option<String>,
    /// ID of the ticket.
    pub ticket_id: Option<String>,
    /// User ID of the event's host, who created the event.
    pub host_id: Option<String>,
    /// ID of the ticket type that the person registered for.
    pub ticket_type_id: Option<String>,
    /// ID of the ticket in another system.
    pub external_ticket_id: Option<String>,
    /// Email address of the registrant.
    pub email: Option<String>,
    /// Role that the ticket gives.
    pub ticket_role_type: Option<TicketRoleType>,
    /// How the holder of the ticket signs in: with a Zoom account, with a Zoom account and a one-time password, through
    /// the identity provider of the company, or not at all.
    pub authentication_method: Option<TicketAuthenticationMethod>,
}

/// Role that the ticket gives.
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

/// How the holder of the ticket signs in.
#[zoom_model]
pub enum TicketAuthenticationMethod {
    /// With a Zoom account.
    ZoomAccount,
    /// With a Zoom account and a one-time password.
    ZoomAccountOtp,
    /// With single sign-on of an identity provider.
    CorporateIdp,
    /// Not at all.
    NoAuth,
}

/// Ticket type in `zoom_events.ticket_type_created` and 2 other events.
#[zoom_model]
pub struct ZoomEventsTicketTypeObject {
    /// ID of the event.
    pub event_id: Option<String>,
    /// User ID of the event's host, who created the event.
    pub host_id: Option<String>,
    /// ID of the ticket type.
    pub ticket_type_id: Option<String>,
    /// Name of the ticket type.
    pub name: Option<String>,
    /// Description of the ticket type.
    pub description: Option<String>,
    /// Whether people attend online, in person, or both.
    pub attendance_type: Option<AttendanceType>,
    /// When the sale of the tickets starts (UTC).
    pub start_time: Option<Timestamp>,
    /// When the sale of the tickets ends (UTC).
    pub end_time: Option<Timestamp>,
}

/// Ticket of the registrant in `zoom_events.ticket_updated` events.
#[zoom_model]
pub struct ZoomEventsTicketUpdatedObject {
    /// ID of the event.
    pub event_id: Option<String>,
    /// User ID of the event's host, who created the event.
    pub host_id: Option<String>,
    /// ID of the ticket.
    pub ticket_id: Option<String>,
    /// ID of the ticket type that the person registered for.
    pub ticket_type_id: Option<String>,
    /// ID of the ticket in another system.
    pub external_ticket_id: Option<String>,
    /// Email address of the registrant.
    pub email: Option<String>,
    /// Role that the ticket gives.
    pub ticket_role_type: Option<UpdatedTicketRoleType>,
    /// How the holder of the ticket signs in: with a Zoom account, with a Zoom account and a one-time password, through
    /// the identity provider of the company, or not at all.
    pub authentication_method: Option<TicketAuthenticationMethod>,
}

/// Role that the ticket gives.
#[zoom_model]
pub enum UpdatedTicketRoleType {
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
