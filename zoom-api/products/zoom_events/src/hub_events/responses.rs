//! Hub events: responses.

use super::super::{AttendanceType, PublicationStatus};
use super::{Calendar, EventAccessLevel, EventMeetingType, EventType, NewRecurrence, Recurrence};
use zoom_api::types::Moment;
use zoom_api::zoom_model;

/// Event of a hub.
#[zoom_model(response)]
pub struct Event {
    /// ID of the event.
    pub event_id: Option<String>,
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
    /// People who can access the event.
    pub access_level: Option<EventAccessLevel>,
    /// Kind of the session; only for single and recurring sessions.
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
    /// Status of the event.
    pub status: Option<PublicationStatus>,
    /// ID of the hub.
    pub hub_id: Option<String>,
    /// User ID of the event's creator.
    pub host_id: Option<String>,
    /// Start, in UTC.
    pub start_time: Option<Moment>,
    /// End, in UTC.
    pub end_time: Option<Moment>,
    /// Name of the contact person.
    pub contact_name: Option<String>,
    /// Email address of the contact person.
    pub contact_email: Option<String>,
    /// Time at which the lobby opens, in UTC.
    pub lobby_start_time: Option<Moment>,
    /// Time at which the lobby closes, in UTC.
    pub lobby_end_time: Option<Moment>,
    /// URL of the event's default access link.
    pub event_url: Option<String>,
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

/// Page of events.
#[zoom_model(response)]
pub struct EventPage {
    /// Total number of records.
    pub total_records: Option<u64>,
    pub next_page_token: Option<String>,
    /// Events.
    #[zoom(max_items = 300)]
    pub events: Vec<ListedEvent>,
}

/// Event in a listing.
#[zoom_model(response)]
pub struct ListedEvent {
    /// ID of the event.
    pub event_id: Option<String>,
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
    /// People who can access the event.
    pub access_level: Option<EventAccessLevel>,
    /// Kind of the session; only for single and recurring sessions.
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
    /// Status of the event.
    pub status: Option<PublicationStatus>,
    /// ID of the hub.
    pub hub_id: Option<String>,
    /// Start, in UTC.
    pub start_time: Option<Moment>,
    /// End, in UTC.
    pub end_time: Option<Moment>,
    /// Name of the contact person.
    pub contact_name: Option<String>,
    /// Email address of the contact person.
    pub contact_email: Option<String>,
    /// Time at which the lobby opens, in UTC.
    pub lobby_start_time: Option<Moment>,
    /// Time at which the lobby closes, in UTC.
    pub lobby_end_time: Option<Moment>,
    /// URL of the event's default access link.
    pub event_url: Option<String>,
    /// Codes of the countries from which people cannot register, such as `US`.
    #[zoom(max_items = 200)]
    pub blocked_countries: Vec<String>,
    /// How people attend: virtually, in person, or both.
    pub attendance_type: Option<AttendanceType>,
    /// Place of the event; only if people attend in person.
    pub physical_location: Option<String>,
    /// Text under the image of the event page.
    pub tagline: Option<String>,
}

/// Created event.
#[zoom_model(response)]
pub struct CreatedEvent {
    /// ID of the event.
    pub event_id: Option<String>,
    /// Name of the event.
    pub name: Option<String>,
    /// Description of the event.
    pub description: Option<String>,
    /// Time zone, such as `America/Los_Angeles`.
    pub timezone: Option<String>,
    /// Whether the event has one session, several sessions or recurring sessions.
    pub event_type: Option<EventType>,
    /// Recurrence of the sessions; only for recurring events.
    pub recurrence: Option<NewRecurrence>,
    /// People who can access the event.
    pub access_level: Option<EventAccessLevel>,
    /// Kind of the session; only for single and recurring sessions.
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
    /// Status of the event.
    pub status: Option<PublicationStatus>,
    /// ID of the hub.
    pub hub_id: Option<String>,
    /// Start, in UTC.
    pub start_time: Option<Moment>,
    /// End, in UTC.
    pub end_time: Option<Moment>,
    /// Name of the contact person.
    pub contact_name: Option<String>,
    /// Time at which the lobby opens, in UTC.
    pub lobby_start_time: Option<Moment>,
    /// Time at which the lobby closes, in UTC.
    pub lobby_end_time: Option<Moment>,
    /// URL of the event's default access link.
    pub event_url: Option<String>,
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

/// Result of an action.
#[zoom_model(response)]
pub struct EventActionResult {
    /// Outcome of the action.
    pub status: Option<EventActionStatus>,
    /// ID of the event; of the copy after duplication.
    pub event_id: Option<String>,
}

/// Outcome of an action.
#[zoom_model]
pub enum EventActionStatus {
    /// Duplicated.
    #[zoom(alias = "Duplicated")]
    Duplicated,
    /// Published.
    #[zoom(alias = "Published")]
    Published,
    /// Canceled.
    #[zoom(alias = "Cancelled")]
    Cancelled,
}
