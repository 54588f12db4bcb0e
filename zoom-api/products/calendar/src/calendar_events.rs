//! Calendar events.

mod attendees;
mod responses;

pub use attendees::*;
pub use responses::*;

use jiff::Timestamp;
use jiff::civil::Date;

use super::Reminder;
use zoom_api::types::Moment;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the events of a calendar.
#[zoom_endpoint(
    GET, "/calendars/<calendar_id>/events",
    scopes = ["calendar:read", "calendar:read:admin", "calendar:read:list_events", "calendar:read:list_events:admin"],
    rate_limit = Medium,
    operation = "Listevent",
    docs = "https://developers.zoom.us/docs/api/calendar/#tag/events/GET/calendars/%7BcalId%7D/events",
    errors(
        /// The request is malformed or an argument is invalid.
        400 => BadRequest,
        /// The calendar, or the resource in it, does not exist.
        404 => NotFound,
    )
)]
pub fn list_events(
    /// ID of the calendar, from [`list_calendars`](crate::calendar_list::list_calendars).
    calendar_id: String,
    /// Maximum number of events per page.
    #[query(rename = "maxResults")]
    max_results: Option<i64>,
    /// Order of the events.
    #[query(rename = "orderBy")]
    order_by: Option<OrderBy>,
    /// Whether deleted events (status `cancelled`) are included; by default no. Canceled instances of a recurring event
    /// are included even without it, unless `single_events` is set; with both, only deleted instances, not the
    /// recurring event.
    #[query(rename = "showDeleted")]
    show_deleted: Option<bool>,
    /// Whether recurring events are returned as single instances instead of the recurring event itself; by default no.
    #[query(rename = "singleEvents")]
    single_events: Option<bool>,
    /// Token of the page to return, from the previous response.
    #[query(rename = "pageToken")]
    page_token: Option<String>,
    /// Upper limit (exclusive) for the start of the events; must be after `time_min`.
    #[query(rename = "timeMax")]
    time_max: Option<Timestamp>,
    /// Lower limit (exclusive) for the end of the events; must be before `time_max`.
    #[query(rename = "timeMin")]
    time_min: Option<Timestamp>,
    /// Time zone of the response, as a name of the IANA database; by default that of the calendar.
    #[query(rename = "timeZone")]
    time_zone: Option<String>,
    /// Token of an earlier list; only events that changed since are returned.
    #[query(rename = "syncToken")]
    sync_token: Option<String>,
) -> EventList;

/// Creates an event in a calendar.
#[zoom_endpoint(
    POST, "/calendars/<calendar_id>/events", json,
    scopes = ["calendar:write", "calendar:write:admin", "calendar:write:event", "calendar:write:event:admin"],
    rate_limit = Heavy,
    operation = "Insertevent",
    docs = "https://developers.zoom.us/docs/api/calendar/#tag/events/POST/calendars/%7BcalId%7D/events",
    errors(
        /// The request is malformed or an argument is invalid.
        400 => BadRequest,
        /// The user may not access this resource.
        403 => Forbidden,
        /// The calendar, or the resource in it, does not exist.
        404 => NotFound,
    )
)]
pub fn create_event(
    /// ID of the calendar, from [`list_calendars`](crate::calendar_list::list_calendars).
    calendar_id: String,
    /// Guests to notify about the change; some emails may be sent in any case.
    #[query(rename = "sendUpdates")]
    send_updates: Option<SendUpdates>,
    /// Event to create.
    #[body]
    event: NewEvent,
) -> CreatedEvent;

/// Copies an existing event into a calendar, as a private event.
#[zoom_endpoint(
    POST, "/calendars/<calendar_id>/events/import", json,
    scopes = ["calendar:write", "calendar:write:admin", "calendar:write:import_event", "calendar:write:import_event:admin"],
    rate_limit = Heavy,
    operation = "Importevent",
    docs = "https://developers.zoom.us/docs/api/calendar/#tag/events/POST/calendars/%7BcalId%7D/events/import",
    errors(
        /// The request is malformed or an argument is invalid.
        400 => BadRequest,
        /// The user may not access this resource.
        403 => Forbidden,
        /// The calendar, or the resource in it, does not exist.
        404 => NotFound,
    )
)]
pub fn import_event(
    /// ID of the calendar, from [`list_calendars`](crate::calendar_list::list_calendars).
    calendar_id: String,
    /// Event to import.
    #[body]
    event: NewEvent,
) -> SavedEvent;

/// Creates an event from a line of text.
#[zoom_endpoint(
    POST, "/calendars/<calendar_id>/events/quickAdd",
    scopes = ["calendar:write", "calendar:write:admin", "calendar:write:quick_add_event", "calendar:write:quick_add_event:admin"],
    rate_limit = Heavy,
    operation = "Quickaddevent",
    docs = "https://developers.zoom.us/docs/api/calendar/#tag/events/POST/calendars/%7BcalId%7D/events/quickAdd",
    errors(
        /// The request is malformed or an argument is invalid.
        400 => BadRequest,
        /// The user may not access this resource.
        403 => Forbidden,
        /// The calendar, or the resource in it, does not exist.
        404 => NotFound,
    )
)]
pub fn quick_add_event(
    /// ID of the calendar, from [`list_calendars`](crate::calendar_list::list_calendars).
    calendar_id: String,
    /// Text that describes the event, from which Zoom derives its time and title.
    #[query]
    text: String,
    /// Guests to notify about the change; some emails may be sent in any case.
    #[query(rename = "sendUpdates")]
    send_updates: Option<SendUpdates>,
) -> SavedEvent;

/// Returns one event of a calendar.
#[zoom_endpoint(
    GET, "/calendars/<calendar_id>/events/<event_id>",
    scopes = ["calendar:read", "calendar:read:admin", "calendar:read:event", "calendar:read:event:admin"],
    rate_limit = Light,
    operation = "Getevent",
    docs = "https://developers.zoom.us/docs/api/calendar/#tag/events/GET/calendars/%7BcalId%7D/events/%7BeventId%7D",
    errors(
        /// The request is malformed or an argument is invalid.
        400 => BadRequest,
        /// The user may not access this resource.
        403 => Forbidden,
        /// The calendar, or the resource in it, does not exist.
        404 => NotFound,
    )
)]
pub fn get_event(
    /// ID of the calendar, from [`list_calendars`](crate::calendar_list::list_calendars).
    calendar_id: String,
    /// ID of the event.
    event_id: String,
) -> Event;

/// Deletes an event from a calendar.
#[zoom_endpoint(
    DELETE, "/calendars/<calendar_id>/events/<event_id>",
    scopes = ["calendar:write", "calendar:write:admin", "calendar:delete:event", "calendar:delete:event:admin"],
    rate_limit = Heavy,
    operation = "Deleteevent",
    docs = "https://developers.zoom.us/docs/api/calendar/#tag/events/DELETE/calendars/%7BcalId%7D/events/%7BeventId%7D",
    errors(
        /// The request is malformed or an argument is invalid.
        400 => BadRequest,
        /// The user may not access this resource.
        403 => Forbidden,
        /// The calendar, or the resource in it, does not exist.
        404 => NotFound,
    )
)]
pub fn delete_event(
    /// ID of the calendar, from [`list_calendars`](crate::calendar_list::list_calendars).
    calendar_id: String,
    /// ID of the event.
    event_id: String,
    /// Guests to notify about the change; some emails may be sent in any case.
    #[query(rename = "sendUpdates")]
    send_updates: Option<SendUpdates>,
) -> NoContent;

/// Updates an event of a calendar.
#[zoom_endpoint(
    PATCH, "/calendars/<calendar_id>/events/<event_id>", json,
    scopes = ["calendar:write", "calendar:write:admin", "calendar:update:event", "calendar:update:event:admin"],
    rate_limit = Heavy,
    operation = "Patchevent",
    docs = "https://developers.zoom.us/docs/api/calendar/#tag/events/PATCH/calendars/%7BcalId%7D/events/%7BeventId%7D",
    errors(
        /// The request is malformed or an argument is invalid.
        400 => BadRequest,
        /// The user may not access this resource.
        403 => Forbidden,
        /// The calendar, or the resource in it, does not exist.
        404 => NotFound,
    )
)]
pub fn update_event(
    /// ID of the calendar, from [`list_calendars`](crate::calendar_list::list_calendars).
    calendar_id: String,
    /// ID of the event.
    event_id: String,
    /// Guests to notify about the change; some emails may be sent in any case.
    #[query(rename = "sendUpdates")]
    send_updates: Option<SendUpdates>,
    /// Changes to the event.
    #[body]
    event: EventUpdate,
) -> SavedEvent;

/// Lists the instances of a recurring event.
#[zoom_endpoint(
    GET, "/calendars/<calendar_id>/events/<event_id>/instances",
    scopes = ["calendar:read", "calendar:read:admin", "calendar:read:instance_event", "calendar:read:instance_event:admin"],
    rate_limit = Medium,
    operation = "Instanceevent",
    docs = "https://developers.zoom.us/docs/api/calendar/#tag/events/GET/calendars/%7BcalId%7D/events/%7BeventId%7D/instances",
    errors(
        /// The request is malformed or an argument is invalid.
        400 => BadRequest,
        /// The calendar, or the resource in it, does not exist.
        404 => NotFound,
    )
)]
pub fn list_instances(
    /// ID of the calendar, from [`list_calendars`](crate::calendar_list::list_calendars).
    calendar_id: String,
    /// ID of the event.
    event_id: String,
    /// Maximum number of records per page.
    #[query(rename = "maxResults")]
    max_results: Option<i64>,
    /// Whether deleted instances (status `cancelled`) are included; by default no.
    #[query(rename = "showDeleted")]
    show_deleted: Option<bool>,
    /// Token of the page to return, from the previous response.
    #[query(rename = "pageToken")]
    page_token: Option<String>,
    /// Upper limit (exclusive) for the start of the instances; must be after `time_min`.
    #[query(rename = "timeMax")]
    time_max: Option<Timestamp>,
    /// Lower limit (exclusive) for the end of the instances; must be before `time_max`.
    #[query(rename = "timeMin")]
    time_min: Option<Timestamp>,
    /// Time zone of the response, as a name of the IANA database; by default that of the calendar.
    #[query(rename = "timeZone")]
    time_zone: Option<String>,
) -> InstanceList;

/// Moves an event to another calendar.
///
/// The move also changes the organizer of the event.
#[zoom_endpoint(
    POST, "/calendars/<calendar_id>/events/<event_id>/move",
    scopes = ["calendar:write", "calendar:write:admin", "calendar:write:move_event", "calendar:write:move_event:admin"],
    rate_limit = Heavy,
    operation = "Moveevent",
    docs = "https://developers.zoom.us/docs/api/calendar/#tag/events/POST/calendars/%7BcalId%7D/events/%7BeventId%7D/move",
    errors(
        /// The request is malformed or an argument is invalid.
        400 => BadRequest,
        /// The user may not access this resource.
        403 => Forbidden,
        /// The calendar, or the resource in it, does not exist.
        404 => NotFound,
    )
)]
pub fn move_event(
    /// ID of the calendar, from [`list_calendars`](crate::calendar_list::list_calendars).
    calendar_id: String,
    /// ID of the event.
    event_id: String,
    /// ID of the calendar that receives the event.
    #[query]
    destination: String,
    /// Guests to notify about the change; some emails may be sent in any case.
    #[query(rename = "sendUpdates")]
    send_updates: Option<SendUpdates>,
) -> SavedEvent;

/// Start or end of an event: a day for an all-day event, otherwise a date and time.
#[zoom_model(rename_all = "camelCase")]
pub struct EventTime {
    /// Date of an all-day event, as `yyyy-mm-dd`.
    pub date: Option<Date>,
    /// Date and time (RFC 3339). Without an offset, it is a local time in `time_zone`, which is then required.
    pub date_time: Option<Moment>,
    /// Time zone, as a name of the IANA database such as `Europe/Zurich`. Required for recurring events, whose
    /// recurrence is expanded in it.
    pub time_zone: Option<String>,
}

/// Reminders of an event for the authenticated user.
#[zoom_model(rename_all = "camelCase")]
pub struct Reminders {
    /// Whether the default reminders of the calendar apply.
    pub use_default: Option<bool>,
    /// Reminders of this event; absent if the default reminders apply.
    #[zoom(max_items = 5)]
    pub overrides: Vec<Reminder>,
}

/// Status of an event.
#[zoom_model]
pub enum EventStatus {
    /// Confirmed.
    Confirmed,
    /// Tentative.
    Tentative,
    /// Canceled.
    Cancelled,
}

/// Whether an event blocks time on the calendar.
#[zoom_model]
pub enum Transparency {
    /// The event blocks time.
    Opaque,
    /// The event does not block time.
    Transparent,
}

/// People who can see the details of an event.
#[zoom_model]
pub enum Visibility {
    /// As the calendar is set.
    Default,
    /// All readers of the calendar.
    Public,
    /// Attendees only.
    Private,
}

/// Order of a list of events.
#[zoom_model]
pub enum OrderBy {
    /// By the start; only with single events.
    #[zoom(rename = "startTime")]
    StartTime,
    /// By the last modification.
    Updated,
}

/// Guests who are notified about a change.
#[zoom_model]
pub enum SendUpdates {
    /// All guests.
    All,
    /// Guests who do not use Zoom Calendar.
    #[zoom(rename = "externalOnly")]
    ExternalOnly,
    /// No guests.
    None,
}

/// Event to create or import.
#[zoom_model(rename_all = "camelCase")]
pub struct NewEvent {
    /// Inclusive start; for a recurring event, the start of the first instance.
    pub start: EventTime,
    /// Exclusive end; for a recurring event, the end of the first instance.
    pub end: EventTime,
    /// Attendees of the event.
    pub attendees: Vec<EventAttendee>,
    /// ID of the color in the palette, from [`get_colors`](crate::colors::get_colors).
    pub color_id: Option<String>,
    /// Description, as free text.
    #[zoom(max_length = 15000)]
    pub description: Option<String>,
    /// Whether attendees can invite others.
    #[zoom(default = true)]
    pub guests_can_invite_others: Option<bool>,
    /// Whether attendees can change the event.
    #[zoom(default = false)]
    pub guests_can_modify: Option<bool>,
    /// Whether attendees see the other attendees.
    #[zoom(default = true)]
    pub guests_can_see_other_guests: Option<bool>,
    /// Place, as free text.
    #[zoom(max_length = 1024)]
    pub location: Option<String>,
    /// Recurrence of the event: lines with `RRULE`, `EXRULE`, `RDATE` and `EXDATE` (RFC 5545).
    pub recurrence: Vec<String>,
    /// Reminders of the event for the authenticated user.
    pub reminders: Option<Reminders>,
    /// Status of the event.
    pub status: Option<EventStatus>,
    /// Title of the event.
    #[zoom(max_length = 1024)]
    pub summary: Option<String>,
    /// Whether the event blocks time on the calendar.
    pub transparency: Option<Transparency>,
    /// People who can see the details of the event.
    pub visibility: Option<Visibility>,
}

/// Changes to an event.
#[zoom_model(rename_all = "camelCase")]
pub struct EventUpdate {
    /// Inclusive start; for a recurring event, the start of the first instance.
    pub start: EventTimeUpdate,
    /// Exclusive end; for a recurring event, the end of the first instance.
    pub end: EventTimeUpdate,
    /// Attendees of the event.
    pub attendees: Vec<EventAttendee>,
    /// ID of the color in the palette, from [`get_colors`](crate::colors::get_colors).
    pub color_id: Option<String>,
    /// Description, as free text.
    #[zoom(max_length = 15000)]
    pub description: Option<String>,
    /// Whether attendees can invite others.
    #[zoom(default = true)]
    pub guests_can_invite_others: Option<bool>,
    /// Whether attendees can change the event.
    #[zoom(default = false)]
    pub guests_can_modify: Option<bool>,
    /// Whether attendees see the other attendees.
    #[zoom(default = true)]
    pub guests_can_see_other_guests: Option<bool>,
    /// Place, as free text.
    #[zoom(max_length = 1024)]
    pub location: Option<String>,
    /// Recurrence of the event: lines with `RRULE`, `EXRULE`, `RDATE` and `EXDATE` (RFC 5545).
    pub recurrence: Vec<String>,
    /// Reminders of the event for the authenticated user.
    pub reminders: Option<Reminders>,
    /// Status of the event.
    pub status: Option<EventStatus>,
    /// Title of the event.
    #[zoom(max_length = 1024)]
    pub summary: Option<String>,
    /// Whether the event blocks time on the calendar.
    pub transparency: Option<Transparency>,
    /// People who can see the details of the event.
    pub visibility: Option<Visibility>,
}

/// Start or end to set: a day for an all-day event, otherwise a date and time.
#[zoom_model(one_of)]
pub enum EventTimeUpdate {
    /// Day of an all-day event.
    Day(EventDay),
    /// Date and time.
    DateTime(EventDateTime),
}

/// Day on which an all-day event starts or ends.
#[zoom_model(rename_all = "camelCase")]
pub struct EventDay {
    /// Date of an all-day event, as `yyyy-mm-dd`.
    pub date: Option<Date>,
    /// Time zone, as a name of the IANA database such as `Europe/Zurich`. Required for recurring events, whose
    /// recurrence is expanded in it.
    pub time_zone: Option<String>,
}

/// Date and time at which an event starts or ends.
#[zoom_model(rename_all = "camelCase")]
pub struct EventDateTime {
    /// Date and time (RFC 3339). Without an offset, it is a local time in `time_zone`, which is then required.
    pub date_time: Option<Moment>,
    /// Time zone, as a name of the IANA database such as `Europe/Zurich`. Required for recurring events, whose
    /// recurrence is expanded in it.
    pub time_zone: Option<String>,
}
