//! Events: list, create, get, update, publish, cancel and delete them.

mod recurrence;
mod responses;

pub use recurrence::*;
pub use responses::*;

use jiff::Timestamp;

use super::{AttendanceType, RoleType};
use zoom_api::types::Moment;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the events of the current user.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    GET, "/zoom_events/events",
    scopes = ["zoom_events_basic:read", "zoom_events_basic:read:admin", "zoom_events:read:list_events", "zoom_events:read:list_events:admin"],
    rate_limit = Light,
    paged = events,
    operation = "getEvents",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/events/GET/zoom_events/events",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// A resource of the request does not exist.
        404 => NotFound,
    )
)]
pub fn list_events(
    /// Whether to list the events that the user hosts or those for which the user has a ticket.
    #[zoom(default = "attendee")]
    role_type: Option<RoleType>,
    /// Status of the events; attendees can list only upcoming and past events.
    #[zoom(default = "upcoming")]
    event_status_type: Option<EventStatusType>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> EventPage;

/// Creates an event as a draft.
///
/// `perform_action` publishes it. Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    POST, "/zoom_events/events", json,
    scopes = ["zoom_events_basic:write", "zoom_events_basic:write:admin", "zoom_events:write:event", "zoom_events:write:event:admin"],
    rate_limit = Light,
    success = 201,
    operation = "createEvent",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/events/POST/zoom_events/events",
    errors(
        /// The event lasts more than six days.
        400/26202 => EventTooLong,
        /// The event ends before it starts.
        400/26203 => EndBeforeStart,
        /// An entry of `calendars` has no start or no end.
        400/26204 => MissingCalendarTimes,
        /// The hub does not support conferences.
        400/260207 => ConferenceNotSupported,
        /// The caller may not create events in this hub.
        403/26201 => NoPermission,
    )
)]
pub fn create_event(
    /// Event to create.
    #[body]
    event: NewEvent,
) -> CreatedEvent;

/// Returns an event.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    GET, "/zoom_events/events/<event_id>",
    scopes = ["zoom_events_basic:read", "zoom_events_basic:read:admin", "zoom_events:read:event", "zoom_events:read:event:admin"],
    rate_limit = Light,
    operation = "getEventInfo",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/events/GET/zoom_events/events/%7BeventId%7D",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
        /// The event does not exist.
        404/2002 => EventNotFound,
    )
)]
pub fn get_event(
    /// ID of the event.
    event_id: String,
) -> Event;

/// Deletes a draft event.
///
/// `perform_action` cancels a published one. Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events
/// license.
#[zoom_endpoint(
    DELETE, "/zoom_events/events/<event_id>",
    scopes = ["zoom_events_basic:write", "zoom_events_basic:write:admin", "zoom_events:delete:event", "zoom_events:delete:event:admin"],
    rate_limit = Light,
    operation = "deleteEvent",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/events/DELETE/zoom_events/events/%7BeventId%7D",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
        /// The event does not exist.
        404/2002 => EventNotFound,
    )
)]
pub fn delete_event(
    /// ID of the event.
    event_id: String,
) -> NoContent;

/// Updates an event that has neither ended nor been canceled.
///
/// An omitted value stays unchanged. Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    PATCH, "/zoom_events/events/<event_id>", json,
    scopes = ["zoom_events_basic:write", "zoom_events_basic:write:admin", "zoom_events:update:event", "zoom_events:update:event:admin"],
    rate_limit = Light,
    operation = "updateEvent",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/events/PATCH/zoom_events/events/%7BeventId%7D",
    errors(
        /// The event has ended or was canceled.
        400/260210 => EventOver,
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
        /// The event does not exist.
        404/2002 => EventNotFound,
    )
)]
pub fn update_event(
    /// ID of the event.
    event_id: String,
    /// Changes to the event.
    #[body]
    event: EventUpdate,
) -> NoContent;

/// Publishes, duplicates or cancels an event.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    POST, "/zoom_events/events/<event_id>/event_actions", json,
    scopes = ["zoom_events_basic:write", "zoom_events_basic:write:admin", "zoom_events:write:event", "zoom_events:write:event:admin"],
    rate_limit = Light,
    success = 201,
    operation = "EventActions",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/events/POST/zoom_events/events/%7BeventId%7D/event_actions",
    errors(
        /// The event ID is invalid.
        400/1001 => InvalidEventId,
        /// The name or the start of the copy is invalid.
        400/1002 => InvalidNameOrStartTime,
        /// The time zone of the copy is invalid.
        400/1003 => InvalidTimezone,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
        /// The event does not exist.
        404/2002 => EventNotFound,
    )
)]
pub fn perform_action(
    /// ID of the event.
    event_id: String,
    /// Action to perform.
    operation: Option<EventOperation>,
    /// Cancellation message; required to cancel an event that has registrants.
    cancel_message: Option<String>,
    /// Properties of the copy; required to duplicate.
    duplicate_event: Option<DuplicateEvent>,
) -> EventActionResult;

/// People who can access an event.
#[zoom_model]
pub enum EventAccessLevel {
    /// Everyone.
    #[zoom(rename = "PUBLIC")]
    Public,
    /// Private, without restrictions.
    #[zoom(rename = "PRIVATE_UNRESTRICTED")]
    PrivateUnrestricted,
    /// Private, with restrictions.
    #[zoom(rename = "PRIVATE_RESTRICTED")]
    PrivateRestricted,
}

/// Whether the session of an event is a meeting or a webinar.
#[zoom_model]
pub enum EventMeetingType {
    /// Meeting.
    #[zoom(rename = "MEETING")]
    Meeting,
    /// Webinar.
    #[zoom(rename = "WEBINAR")]
    Webinar,
}

/// Start and end of a day of an event.
#[zoom_model]
pub struct Calendar {
    /// Start, in UTC.
    pub start_time: Option<Timestamp>,
    /// End, in UTC.
    pub end_time: Option<Timestamp>,
}

/// Type of an event.
#[zoom_model]
pub enum EventType {
    /// Event with one session.
    #[zoom(rename = "SIMPLE_EVENT")]
    SimpleEvent,
    /// Event with several sessions.
    #[zoom(rename = "CONFERENCE")]
    Conference,
    /// Event with recurring sessions.
    #[zoom(rename = "RECURRING")]
    Recurring,
}

/// Status of the events to list.
#[zoom_model]
pub enum EventStatusType {
    /// Upcoming.
    #[zoom(alias = "Upcoming")]
    Upcoming,
    /// Past.
    #[zoom(alias = "Past")]
    Past,
    /// Draft.
    #[zoom(alias = "Draft")]
    Draft,
    /// Canceled.
    #[zoom(alias = "Cancelled")]
    Cancelled,
}

/// Event to create.
#[zoom_model]
pub struct NewEvent {
    /// Name of the event.
    pub name: String,
    /// Description of the event.
    pub description: String,
    /// Time zone, such as `America/Los_Angeles`.
    pub timezone: String,
    /// Whether the event has one session, several sessions or recurring sessions.
    pub event_type: EventType,
    /// Recurrence of the sessions; only for recurring events.
    pub recurrence: Option<NewRecurrence>,
    /// People who can access the event; [`Public`](EventAccessLevel::Public) is not accepted.
    pub access_level: EventAccessLevel,
    /// Kind of the session; required for events with one session.
    pub meeting_type: Option<EventMeetingType>,
    /// Categories of the event.
    #[zoom(max_items = 20)]
    pub categories: Vec<EventCategory>,
    /// Tags.
    #[zoom(max_items = 200)]
    pub tags: Vec<String>,
    /// Start and end of each day of the event.
    #[zoom(rename = "calendar", max_items = 6)]
    pub calendars: Vec<NewCalendar>,
    /// ID of the hub.
    pub hub_id: String,
    /// Start of the event in UTC; read-only.
    #[deprecated = "deprecated by Zoom; use `calendars`"]
    pub start_time: Option<Moment>,
    /// End of the event in UTC; read-only.
    #[deprecated = "deprecated by Zoom; use `calendars`"]
    pub end_time: Option<Moment>,
    /// Name of the contact person.
    pub contact_name: Option<String>,
    /// Time at which the lobby opens, in UTC.
    pub lobby_start_time: Option<Moment>,
    /// Time at which the lobby closes, in UTC.
    pub lobby_end_time: Option<Moment>,
    /// Codes of the countries from which people cannot register, such as `US`.
    #[zoom(max_items = 200)]
    pub blocked_countries: Vec<String>,
    /// How people attend: virtually, in person, or both.
    pub attendance_type: AttendanceType,
    /// Place of the event; only if people attend in person.
    #[deprecated = "deprecated by Zoom"]
    pub physical_location: Option<String>,
    /// Text under the image of the event page.
    pub tagline: Option<String>,
}

/// Category of an event.
#[zoom_model]
pub enum EventCategory {
    /// Education and family.
    #[zoom(rename = "Education & Family")]
    EducationAndFamily,
    /// Business and networking.
    #[zoom(rename = "Business & Networking")]
    BusinessAndNetworking,
    /// Entertainment and visual arts.
    #[zoom(rename = "Entertainment & Visual Arts")]
    EntertainmentAndVisualArts,
    /// Food and drink.
    #[zoom(rename = "Food & Drink")]
    FoodAndDrink,
    /// Fitness and health.
    #[zoom(rename = "Fitness & Health")]
    FitnessAndHealth,
    /// Home and lifestyle.
    #[zoom(rename = "Home & Lifestyle")]
    HomeAndLifestyle,
    /// Community and spirituality.
    #[zoom(rename = "Community & Spirituality")]
    CommunityAndSpirituality,
    /// Other.
    #[zoom(rename = "Other")]
    Other,
}

/// Start and end of a day of a new event.
#[zoom_model]
pub struct NewCalendar {
    /// Start, in UTC.
    pub start_time: Timestamp,
    /// End, in UTC.
    pub end_time: Timestamp,
}

/// Changes to an event.
#[zoom_model]
pub struct EventUpdate {
    /// Name of the event.
    pub name: Option<String>,
    /// Description of the event.
    pub description: Option<String>,
    /// Time zone, such as `America/Los_Angeles`.
    pub timezone: Option<String>,
    /// Whether the event has one session, several sessions or recurring sessions.
    pub event_type: Option<EventType>,
    /// Recurrence of the sessions; only for recurring events.
    pub recurrence: Option<Recurrence>,
    /// People who can access the event; [`Public`](EventAccessLevel::Public) is not accepted.
    pub access_level: Option<EventAccessLevel>,
    /// Kind of the session; only for events with one session.
    #[deprecated = "deprecated by Zoom; use `sessions::update_session`"]
    pub meeting_type: Option<EventMeetingType>,
    /// Categories of the event.
    #[zoom(max_items = 20)]
    pub categories: Vec<String>,
    /// Tags.
    #[zoom(max_items = 200)]
    pub tags: Vec<String>,
    /// Start and end of each day of the event.
    #[zoom(rename = "calendar", max_items = 6)]
    pub calendars: Vec<Calendar>,
    /// ID of the hub.
    pub hub_id: Option<String>,
    /// Start of the event in UTC; read-only.
    #[deprecated = "deprecated by Zoom; use `calendars`"]
    pub start_time: Option<Moment>,
    /// End of the event in UTC; read-only.
    #[deprecated = "deprecated by Zoom; use `calendars`"]
    pub end_time: Option<Moment>,
    /// Name of the contact person.
    pub contact_name: Option<String>,
    /// Time at which the lobby opens, in UTC.
    pub lobby_start_time: Option<Moment>,
    /// Time at which the lobby closes, in UTC.
    pub lobby_end_time: Option<Moment>,
    /// Codes of the countries from which people cannot register, such as `US`.
    #[zoom(max_items = 200)]
    pub blocked_countries: Vec<String>,
    /// How people attend: virtually, in person, or both.
    pub attendance_type: Option<AttendanceType>,
    /// Place of the event; only if people attend in person.
    #[deprecated = "deprecated by Zoom"]
    pub physical_location: Option<String>,
    /// Text under the image of the event page.
    pub tagline: Option<String>,
}

/// Action of the host for an event.
#[zoom_model]
pub enum EventOperation {
    /// Publishes the event.
    Publish,
    /// Creates a copy of the event.
    Duplicate,
    /// Cancels the published event.
    Cancel,
}

/// Properties of the copy of an event.
#[zoom_model]
pub struct DuplicateEvent {
    /// Name of the copy.
    pub name: Option<String>,
    /// Start of the copy in UTC.
    pub start_time: Option<Moment>,
    /// Time zone of the copy, such as `America/Los_Angeles`.
    pub timezone: Option<String>,
}
