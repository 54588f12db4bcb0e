//! Events: session stream.

use zoom_api::{zoom_event, zoom_model};

/// Streaming software connected to a session.
///
/// Zoom receives the RTMP stream but does not yet pass it on to the session; `session.stream_ingestion_started` reports
/// that.
#[zoom_event(
    "session.stream_ingestion_connected",
    docs = "https://developers.zoom.us/docs/api/video-sdk/events/#tag/session/POSTsession.stream_ingestion_connected"
)]
pub struct SessionStreamIngestionConnected {
    /// Video SDK account that the session belongs to.
    pub account_id: String,
    /// Session.
    pub object: SessionStreamIngestionObject,
}

/// Streaming software (RTMP) disconnected from a session.
#[zoom_event(
    "session.stream_ingestion_disconnected",
    docs = "https://developers.zoom.us/docs/api/video-sdk/events/#tag/session/POSTsession.stream_ingestion_disconnected"
)]
pub struct SessionStreamIngestionDisconnected {
    /// Video SDK account that the session belongs to.
    pub account_id: String,
    /// Session.
    pub object: SessionStreamIngestionObject,
}

/// The host started to send an incoming live stream into a session.
///
/// The users of the session can now subscribe to it.
#[zoom_event(
    "session.stream_ingestion_started",
    docs = "https://developers.zoom.us/docs/api/video-sdk/events/#tag/session/POSTsession.stream_ingestion_started"
)]
pub struct SessionStreamIngestionStarted {
    /// Video SDK account that the session belongs to.
    pub account_id: String,
    /// Session.
    pub object: SessionStreamIngestionObject,
}

/// A user stopped sending an incoming live stream into a session.
#[zoom_event(
    "session.stream_ingestion_stopped",
    docs = "https://developers.zoom.us/docs/api/video-sdk/events/#tag/session/POSTsession.stream_ingestion_stopped"
)]
pub struct SessionStreamIngestionStopped {
    /// Video SDK account that the session belongs to.
    pub account_id: String,
    /// Session.
    pub object: SessionStreamIngestionObject,
}

/// A stream key was detached from a session.
#[zoom_event(
    "session.stream_ingestion_unbind",
    docs = "https://developers.zoom.us/docs/api/video-sdk/events/#tag/session/POSTsession.stream_ingestion_unbind"
)]
pub struct SessionStreamIngestionUnbind {
    /// Video SDK account that the session belongs to.
    pub account_id: String,
    /// Session.
    pub object: SessionStreamIngestionObject,
}

/// Session in `session.stream_ingestion_connected` and 4 other events.
#[zoom_model]
pub struct SessionStreamIngestionObject {
    /// ID of this instance of the session.
    pub session_id: Option<String>,
    /// Name of the session.
    pub session_name: Option<String>,
    /// Custom session ID, set by the app.
    pub session_key: Option<String>,
    /// Incoming live stream.
    pub stream_ingestion: StreamIngestion,
}

/// Incoming live stream.
#[zoom_model]
pub struct StreamIngestion {
    /// ID of the incoming stream.
    pub stream_id: Option<String>,
    /// Name of the incoming stream.
    pub stream_name: Option<String>,
    /// Description of the incoming stream.
    pub stream_description: Option<String>,
    /// Secret key of the stream.
    #[zoom(secret)]
    pub stream_key: Option<String>,
    /// URL that the stream is sent to.
    pub stream_url: Option<String>,
    /// Backup URL that the streaming software sends to.
    pub backup_stream_url: Option<String>,
}
