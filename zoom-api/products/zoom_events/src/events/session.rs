//! Events: session.

use super::AttendanceType;
use zoom_api::types::Moment;
use zoom_api::{zoom_event, zoom_model};

/// The host or a co-editor added a session to a published event.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_event(
    "zoom_events.session_created",
    scopes = ["zoom_events_sessions:write", "zoom_events_sessions:write:admin", "zoom_events:read:session", "zoom_events:read:session:admin"],
    docs = "https://developers.zoom.us/docs/api/zoom-events/events/#tag/zoom_events/POSTzoom_events.session_created",
)]
pub struct ZoomEventsSessionCreated {
    /// Account of the event's host.
    pub account_id: String,
    /// Session.
    pub object: ZoomEventsSessionObject,
}

/// The host or a co-editor deleted a session of a published event.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_event(
    "zoom_events.session_deleted",
    scopes = ["zoom_events_sessions:write", "zoom_events_sessions:write:admin", "zoom_events:read:session", "zoom_events:read:session:admin"],
    docs = "https://developers.zoom.us/docs/api/zoom-events/events/#tag/zoom_events/POSTzoom_events.session_deleted",
)]
pub struct ZoomEventsSessionDeleted {
    /// Account of the event's host.
    pub account_id: String,
    /// Session.
    pub object: ZoomEventsSessionObject,
}

/// The host ended a session of an event.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_event(
    "zoom_events.session_ended",
    scopes = ["zoom_events_sessions:read", "zoom_events_sessions:read:admin", "zoom_events:read:session", "zoom_events:read:session:admin"],
    docs = "https://developers.zoom.us/docs/api/zoom-events/events/#tag/zoom_events/POSTzoom_events.session_ended",
)]
pub struct ZoomEventsSessionEnded {
    /// Account of the person who ended the session.
    pub account_id: String,
    /// Session.
    pub object: ZoomEventsSessionEndedObject,
}

/// The host or a co-editor changed a session of a published event.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_event(
    "zoom_events.session_updated",
    scopes = ["zoom_events_sessions:write", "zoom_events_sessions:write:admin", "zoom_events:read:session", "zoom_events:read:session:admin"],
    docs = "https://developers.zoom.us/docs/api/zoom-events/events/#tag/zoom_events/POSTzoom_events.session_updated",
)]
pub struct ZoomEventsSessionUpdated {
    /// Account of the event's host.
    pub account_id: String,
    /// Session.
    pub object: ZoomEventsSessionObject,
}

/// Session in `zoom_events.session_created` and 2 other events.
#[zoom_model]
pub struct ZoomEventsSessionObject {
    /// ID of the event.
    pub event_id: Option<String>,
    /// User ID of the event's host, who created the event.
    pub host_id: Option<String>,
    /// ID of the session.
    pub session_id: Option<String>,
    /// Name of the session.
    pub name: Option<String>,
    /// Kind of session: 0 meeting, 2 webinar.
    #[zoom(rename = "type")]
    pub kind: Option<SessionType>,
    /// Whether people attend online, in person, or both.
    pub attendance_type: Option<AttendanceType>,
    /// When the session starts (UTC).
    pub start_time: Option<Moment>,
    /// When the session ends (UTC).
    pub end_time: Option<Moment>,
    /// Time zone of the session.
    pub timezone: Option<String>,
}

/// Kind of session.
#[zoom_model]
pub enum SessionType {
    /// Meeting.
    Meeting = 0,
    /// Webinar.
    Webinar = 2,
}

/// Session in `zoom_events.session_ended` events.
#[zoom_model]
pub struct ZoomEventsSessionEndedObject {
    /// ID of the event.
    pub event_id: Option<String>,
    /// User ID of the event's host, who created the event.
    pub host_id: Option<String>,
    /// ID of the session.
    pub session_id: Option<String>,
    /// Name of the session.
    pub name: Option<String>,
    /// Kind of session: 0 meeting, 2 webinar.
    #[zoom(rename = "type")]
    pub kind: Option<SessionType>,
    /// When the session started (UTC).
    pub start_time: Option<Moment>,
    /// When the session ended (UTC).
    pub end_time: Option<Moment>,
    /// Time zone of the session.
    pub timezone: Option<String>,
}
