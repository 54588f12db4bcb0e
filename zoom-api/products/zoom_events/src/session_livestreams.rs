//! Incoming livestreams of sessions.

use jiff::Timestamp;

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Returns the configuration of a session's incoming livestream.
///
/// Only webinar sessions accept a livestream, over RTMP. Requires a Pro plan or higher with a Zoom Webinars Plus or
/// Zoom Events license.
#[zoom_endpoint(
    GET, "/zoom_events/events/<event_id>/sessions/<session_id>/livestream",
    scopes = ["zoom_events_sessions:read", "zoom_events_sessions:read:admin", "zoom_events:read:session_livestream_config", "zoom_events:read:session_livestream_config:admin"],
    rate_limit = Light,
    operation = "getSessionLivestreamConfiguration",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/sessions/GET/zoom_events/events/%7BeventId%7D/sessions/%7BsessionId%7D/livestream",
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
pub fn get_livestream(
    /// ID of the event.
    event_id: String,
    /// ID of the session.
    session_id: String,
) -> Livestream;

/// Updates the configuration of a session's incoming livestream.
///
/// Only webinar sessions accept a livestream, over RTMP. Requires a Pro plan or higher with a Zoom Webinars Plus or
/// Zoom Events license.
#[zoom_endpoint(
    PATCH, "/zoom_events/events/<event_id>/sessions/<session_id>/livestream", json,
    scopes = ["zoom_events_sessions:write", "zoom_events_sessions:write:admin", "zoom_events:update:session_livestream_config", "zoom_events:update:session_livestream_config:admin"],
    rate_limit = Light,
    operation = "UpdateSessionLivestreamConfiguration",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/sessions/PATCH/zoom_events/events/%7BeventId%7D/sessions/%7BsessionId%7D/livestream",
    errors(
        /// The session is not a webinar.
        400/26303 => NotWebinarSession,
        /// `incoming_config` is missing.
        400/26304 => MissingLivestreamConfig,
        /// The type of the stream key is invalid or cannot be set.
        400/26305 => InvalidStreamKeyType,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
        /// The event does not exist.
        404/2002 => EventNotFound,
        /// The session does not exist.
        404/2003 => SessionNotFound,
    )
)]
pub fn update_livestream(
    /// ID of the event.
    event_id: String,
    /// ID of the session.
    session_id: String,
    /// Whether the incoming livestream is enabled; `incoming_config` is then required.
    incoming_enabled: bool,
    /// Configuration of the incoming livestream.
    incoming_config: Option<IncomingConfigUpdate>,
) -> NoContent;

/// Configuration of a session's livestream.
#[zoom_model(response)]
pub struct Livestream {
    /// Whether the incoming livestream is enabled.
    pub incoming_enabled: Option<bool>,
    /// Configuration of the incoming livestream.
    pub incoming_config: Option<IncomingConfig>,
}

/// Configuration of an incoming livestream.
#[zoom_model(response)]
pub struct IncomingConfig {
    /// ID of the stream key.
    pub stream_key_id: Option<String>,
    /// Name of the stream key.
    pub stream_key_name: Option<String>,
    /// Description of the stream key.
    pub stream_key_description: Option<String>,
    /// Whether the stream key is saved, so that other sessions can use it, or generated for this session.
    pub stream_key_type: Option<StreamKeyType>,
    /// Secret key of the stream.
    #[zoom(secret)]
    pub stream_key: Option<String>,
    /// URL to send the stream to.
    pub stream_url: Option<String>,
    /// Backup URL to send the stream to.
    pub stream_backup_url: Option<String>,
    /// Time from which on the stream key is valid, in UTC.
    pub effective_time: Option<Timestamp>,
    /// Time at which the stream key expires, in UTC.
    pub expiration_time: Option<Timestamp>,
}

/// Type of a stream key.
#[zoom_model]
pub enum StreamKeyType {
    /// Saved key, which several sessions can use.
    #[zoom(rename = "SAVED")]
    Saved,
    /// Key generated for this session.
    #[zoom(rename = "GENERATED")]
    Generated,
}

/// Changes to an incoming livestream.
#[zoom_model]
pub struct IncomingConfigUpdate {
    /// Type of the stream key; required to enable the livestream. An existing generated key is kept.
    pub stream_key_type: Option<NewStreamKeyType>,
}

/// Type of a stream key to set.
#[zoom_model]
pub enum NewStreamKeyType {
    /// Key generated for this session.
    #[zoom(rename = "GENERATED")]
    Generated,
}
