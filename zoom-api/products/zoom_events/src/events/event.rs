//! Events: event.

use super::AttendanceType;
use zoom_api::types::Moment;
use zoom_api::{zoom_event, zoom_model};

/// The host canceled an event.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_event(
    "zoom_events.event_cancelled",
    scopes = ["zoom_events_basic:write", "zoom_events_basic:write:admin", "zoom_events:read:event", "zoom_events:read:event:admin"],
    docs = "https://developers.zoom.us/docs/api/zoom-events/events/#tag/zoom_events/POSTzoom_events.event_cancelled",
)]
pub struct ZoomEventsEventCancelled {
    /// Account of the person who canceled the event.
    pub account_id: String,
    /// Event.
    pub object: ZoomEventsEventObject,
}

/// The host made a copy of an event.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_event(
    "zoom_events.event_duplicated",
    scopes = ["zoom_events_basic:write", "zoom_events_basic:write:admin", "zoom_events:read:event", "zoom_events:read:event:admin"],
    docs = "https://developers.zoom.us/docs/api/zoom-events/events/#tag/zoom_events/POSTzoom_events.event_duplicated",
)]
pub struct ZoomEventsEventDuplicated {
    /// Account of the person who copied the event.
    pub account_id: String,
    /// Copy of the event.
    pub object: ZoomEventsEventDuplicatedObject,
}

/// The host or a co-editor published an event.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_event(
    "zoom_events.event_published",
    scopes = ["zoom_events_basic:write", "zoom_events_basic:write:admin", "zoom_events:read:event", "zoom_events:read:event:admin"],
    docs = "https://developers.zoom.us/docs/api/zoom-events/events/#tag/zoom_events/POSTzoom_events.event_published",
)]
pub struct ZoomEventsEventPublished {
    /// Account of the person who published the event.
    pub account_id: String,
    /// Event.
    pub object: ZoomEventsEventObject,
}

/// The host or a co-editor changed an event.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_event(
    "zoom_events.event_updated",
    scopes = ["zoom_events_basic:write", "zoom_events_basic:write:admin", "zoom_events:read:event", "zoom_events:read:event:admin"],
    docs = "https://developers.zoom.us/docs/api/zoom-events/events/#tag/zoom_events/POSTzoom_events.event_updated",
)]
pub struct ZoomEventsEventUpdated {
    /// Account of the event's host.
    pub account_id: String,
    /// Event.
    pub object: ZoomEventsEventObject,
}

/// Event in `zoom_events.event_cancelled` and 2 other events.
#[zoom_model]
pub struct ZoomEventsEventObject {
    /// ID of the hub that holds the event.
    pub hub_id: Option<String>,
    /// ID of the event.
    pub event_id: Option<String>,
    /// User ID of the event's host, who created the event.
    pub host_id: Option<String>,
    /// Name of the event.
    pub name: Option<String>,
    /// Description of the event.
    pub description: Option<String>,
    /// Kind of event: one session, several sessions, or recurring sessions.
    pub event_type: Option<EventType>,
    /// State of the event.
    pub status: Option<EventStatus>,
    /// Whether people attend online, in person, or both.
    pub attendance_type: Option<AttendanceType>,
    /// When the event starts (UTC).
    pub start_time: Option<Moment>,
    /// When the event ends (UTC).
    pub end_time: Option<Moment>,
    /// Time zone of the event.
    pub timezone: Option<String>,
}

/// Kind of event.
#[zoom_model]
pub enum EventType {
    /// Event with several sessions.
    #[zoom(rename = "CONFERENCE")]
    Conference,
    /// Event with one session.
    #[zoom(rename = "SIMPLE_EVENT")]
    SimpleEvent,
    /// Event with recurring sessions.
    #[zoom(rename = "RECURRING")]
    Recurring,
}

/// State of the event.
#[zoom_model]
pub enum EventStatus {
    /// Published.
    #[zoom(rename = "PUBLISHED")]
    Published,
    /// Draft.
    #[zoom(rename = "DRAFT")]
    Draft,
    /// Canceled.
    #[zoom(rename = "CANCELLED")]
    Cancelled,
}

/// Copy of the event in `zoom_events.event_duplicated` events.
#[zoom_model]
pub struct ZoomEventsEventDuplicatedObject {
    /// ID of the hub that holds the event.
    pub hub_id: Option<String>,
    /// ID of the event.
    pub event_id: Option<String>,
    /// ID of the event that was copied.
    pub source_event_id: Option<String>,
    /// User ID of the event's host, who created the event.
    pub host_id: Option<String>,
    /// Name of the event.
    pub name: Option<String>,
    /// Description of the event.
    pub description: Option<String>,
    /// Kind of event: one session, several sessions, or recurring sessions.
    pub event_type: Option<EventType>,
    /// State of the event.
    pub status: Option<EventStatus>,
    /// Whether people attend online, in person, or both.
    pub attendance_type: Option<AttendanceType>,
    /// When the event starts (UTC).
    pub start_time: Option<Moment>,
    /// When the event ends (UTC).
    pub end_time: Option<Moment>,
    /// Time zone of the event.
    pub timezone: Option<String>,
}
