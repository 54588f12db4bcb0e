//! Events: session.

use jiff::Timestamp;

use zoom_api::{zoom_event, zoom_model};

/// A session had a technical problem.
///
/// Reported are unstable audio, video or screen sharing, high CPU load and reconnections.
#[zoom_event(
    "session.alert",
    docs = "https://developers.zoom.us/docs/api/video-sdk/events/#tag/session/POSTsession.alert"
)]
pub struct SessionAlert {
    /// Video SDK account that the session belongs to.
    pub account_id: String,
    /// Session.
    pub object: SessionAlertObject,
}

/// A session ended because the host closed it or everybody left.
#[zoom_event(
    "session.ended",
    docs = "https://developers.zoom.us/docs/api/video-sdk/events/#tag/session/POSTsession.ended"
)]
pub struct SessionEnded {
    /// Video SDK account that the session belongs to.
    pub account_id: String,
    /// Session.
    pub object: SessionEndedObject,
}

/// A session started because its first user joined.
#[zoom_event(
    "session.started",
    docs = "https://developers.zoom.us/docs/api/video-sdk/events/#tag/session/POSTsession.started"
)]
pub struct SessionStarted {
    /// Video SDK account that the session belongs to.
    pub account_id: String,
    /// Session.
    pub object: SessionStartedObject,
}

/// Session in `session.alert` events.
#[zoom_model]
pub struct SessionAlertObject {
    /// ID of the session; use `session_id`.
    pub id: String,
    /// ID of this instance of the session.
    pub session_id: Option<String>,
    /// Name of the session.
    pub session_name: Option<String>,
    /// Custom session ID, set by the app.
    pub session_key: Option<String>,
    /// Problems of the session.
    pub issues: Option<serde_json::Value>,
}

/// Session in `session.ended` events.
#[zoom_model]
pub struct SessionEndedObject {
    /// ID of the session; use `session_id`.
    #[deprecated = "deprecated by Zoom; use `session_id`"]
    pub id: String,
    /// ID of this instance of the session.
    pub session_id: Option<String>,
    /// Name of the session.
    pub session_name: Option<String>,
    /// Custom session ID, set by the app.
    pub session_key: Option<String>,
    /// When the session started (UTC).
    pub start_time: Option<Timestamp>,
    /// When the session ended (UTC).
    pub end_time: Option<Timestamp>,
}

/// Session in `session.started` events.
#[zoom_model]
pub struct SessionStartedObject {
    /// ID of the session; use `session_id`.
    #[deprecated = "deprecated by Zoom; use `session_id`"]
    pub id: String,
    /// ID of this instance of the session.
    pub session_id: Option<String>,
    /// Name of the session.
    pub session_name: Option<String>,
    /// Custom session ID, set by the app.
    pub session_key: Option<String>,
    /// When the session started (UTC).
    pub start_time: Option<Timestamp>,
}
