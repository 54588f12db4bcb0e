//! Events: session live.

use jiff::Timestamp;

use zoom_api::{zoom_event, zoom_model};

/// A user started a live stream of a session.
#[zoom_event(
    "session.live_streaming_started",
    docs = "https://developers.zoom.us/docs/api/video-sdk/events/#tag/session/POSTsession.live_streaming_started"
)]
pub struct SessionLiveStreamingStarted {
    /// Video SDK account that the session belongs to.
    pub account_id: String,
    /// Session.
    pub object: SessionLiveStreamingObject,
}

/// A user stopped the live stream of a session.
#[zoom_event(
    "session.live_streaming_stopped",
    docs = "https://developers.zoom.us/docs/api/video-sdk/events/#tag/session/POSTsession.live_streaming_stopped"
)]
pub struct SessionLiveStreamingStopped {
    /// Video SDK account that the session belongs to.
    pub account_id: String,
    /// Session.
    pub object: SessionLiveStreamingObject,
}

/// Session in `session.live_streaming_started` and `session.live_streaming_stopped` events.
#[zoom_model]
pub struct SessionLiveStreamingObject {
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
    /// Live stream.
    pub live_streaming: LiveStreaming,
}

/// Live stream.
#[zoom_model]
pub struct LiveStreaming {
    /// Service that shows the live stream.
    pub service: Option<Service>,
    /// Settings of the live stream.
    pub custom_live_streaming_settings: CustomLiveStreamingSettings,
    /// When the live stream started or stopped (UTC).
    pub date_time: Option<Timestamp>,
}

/// Service that shows the live stream.
#[zoom_model]
pub enum Service {
    /// Facebook.
    #[zoom(rename = "Facebook")]
    Facebook,
    /// Workplace by Facebook.
    #[zoom(rename = "Workplace_by_Facebook")]
    WorkplaceByFacebook,
    /// YouTube.
    #[zoom(rename = "YouTube")]
    YouTube,
    /// Custom live streaming service.
    #[zoom(rename = "Custom_Live_Streaming_Service")]
    CustomLiveStreamingService,
}

/// Settings of a live stream to a custom service.
#[zoom_model]
pub struct CustomLiveStreamingSettings {
    /// URL that the stream is sent to.
    pub stream_url: Option<String>,
    /// Secret key of the stream.
    #[zoom(secret)]
    pub stream_key: Option<String>,
    /// Web page of the live stream.
    pub page_url: Option<String>,
    /// Video resolution of the live stream, such as `1080p`.
    pub resolution: Option<String>,
}
