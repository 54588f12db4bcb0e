//! Stream ingestions, through which external sources stream into sessions: list, create, get, update and delete them.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the stream ingestions of a live session.
///
/// Requires a Video SDK account.
#[zoom_endpoint(
    GET, "/videosdk/sessions/<session_id>/stream_ingestions",
    rate_limit = Medium,
    operation = "Listsessionstreamingingestions",
    docs = "https://developers.zoom.us/docs/api/video-sdk/#tag/sessions/GET/videosdk/sessions/%7BsessionId%7D/stream_ingestions",
    errors(
        /// The account is not a Video SDK account.
        400/200 => VideoSdkAccountRequired,
        /// The session ID is invalid.
        400/300 => InvalidSessionId,
        /// The session does not exist.
        404/3001 => SessionNotFound,
    )
)]
pub fn list_session_stream_ingestions(
    /// ID of the session. The client percent-encodes it once; encode an ID that begins with `/` or contains `//` before
    /// passing it.
    session_id: String,
) -> Vec<SessionStreamIngestion>;

/// Lists the stream ingestions of the account.
///
/// Requires a Video SDK account.
#[zoom_endpoint(
    GET, "/videosdk/stream_ingestions",
    rate_limit = Light,
    paged = stream_ingestions,
    operation = "Liststreamingestions",
    docs = "https://developers.zoom.us/docs/api/video-sdk/#tag/sessions/GET/videosdk/stream_ingestions",
    errors(
        /// The account is not a Video SDK account.
        400/200 => VideoSdkAccountRequired,
        /// The stream ingestions could not be listed.
        400/34014 => ListFailed,
    )
)]
pub fn list_stream_ingestions(
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> StreamIngestionPage;

/// Creates a stream ingestion, through which an external source can stream into a session.
///
/// An account has at most 20 stream ingestions. To use one, bind it to a session with
/// [`control_session`](crate::sessions::control_session). Requires a Video SDK account.
#[zoom_endpoint(
    POST, "/videosdk/stream_ingestions", json,
    rate_limit = Light,
    success = 201,
    operation = "Createastreamingestion",
    docs = "https://developers.zoom.us/docs/api/video-sdk/#tag/sessions/POST/videosdk/stream_ingestions",
    errors(
        /// The account is not a Video SDK account.
        400/200 => VideoSdkAccountRequired,
        /// The stream ingestion could not be created.
        400/34011 => CreateFailed,
        /// The account has 20 stream ingestions.
        400/34016 => TooManyStreamIngestions,
    )
)]
pub fn create_stream_ingestion(
    /// Name of the stream ingestion.
    #[zoom(max_length = 128)]
    stream_name: String,
    /// Description of the stream ingestion.
    #[zoom(max_length = 128)]
    stream_description: Option<String>,
) -> StreamIngestion;

/// Returns a stream ingestion.
///
/// Requires a Video SDK account.
#[zoom_endpoint(
    GET, "/videosdk/stream_ingestions/<stream_id>",
    rate_limit = Light,
    operation = "Getastreamingestion",
    docs = "https://developers.zoom.us/docs/api/video-sdk/#tag/sessions/GET/videosdk/stream_ingestions/%7BstreamId%7D",
    errors(
        /// The account is not a Video SDK account.
        400/200 => VideoSdkAccountRequired,
        /// The stream ingestion does not exist.
        404/34001 => StreamIngestionNotFound,
    )
)]
pub fn get_stream_ingestion(
    /// ID of the stream ingestion.
    stream_id: String,
) -> StreamIngestion;

/// Deletes a stream ingestion that is not in use.
///
/// Requires a Video SDK account.
#[zoom_endpoint(
    DELETE, "/videosdk/stream_ingestions/<stream_id>",
    rate_limit = Light,
    operation = "Deleteastreamingestion",
    docs = "https://developers.zoom.us/docs/api/video-sdk/#tag/sessions/DELETE/videosdk/stream_ingestions/%7BstreamId%7D",
    errors(
        /// The account is not a Video SDK account.
        400/200 => VideoSdkAccountRequired,
        /// The stream ingestion could not be deleted.
        400/34012 => DeleteFailed,
        /// The stream ingestion is in use.
        400/34015 => StreamIngestionInUse,
        /// The stream ingestion does not exist.
        404/34001 => StreamIngestionNotFound,
    )
)]
pub fn delete_stream_ingestion(
    /// ID of the stream ingestion.
    stream_id: String,
) -> NoContent;

/// Updates the name or the description of a stream ingestion.
///
/// Requires a Video SDK account.
#[zoom_endpoint(
    PATCH, "/videosdk/stream_ingestions/<stream_id>", json,
    rate_limit = Light,
    operation = "Updateastreamingestion",
    docs = "https://developers.zoom.us/docs/api/video-sdk/#tag/sessions/PATCH/videosdk/stream_ingestions/%7BstreamId%7D",
    errors(
        /// The account is not a Video SDK account.
        400/200 => VideoSdkAccountRequired,
        /// The stream ingestion could not be updated.
        400/34013 => UpdateFailed,
        /// The stream ingestion does not exist.
        404/34001 => StreamIngestionNotFound,
    )
)]
pub fn update_stream_ingestion(
    /// ID of the stream ingestion.
    stream_id: String,
    /// Name of the stream ingestion.
    #[zoom(max_length = 128)]
    stream_name: Option<String>,
    /// Description of the stream ingestion.
    #[zoom(max_length = 128)]
    stream_description: Option<String>,
) -> NoContent;

/// Entry point for an external stream.
#[zoom_model(response)]
pub struct StreamIngestion {
    /// ID of the stream ingestion.
    pub stream_id: Option<String>,
    /// Name of the stream ingestion.
    #[zoom(max_length = 128)]
    pub stream_name: Option<String>,
    /// Description of the stream ingestion.
    #[zoom(max_length = 128)]
    pub stream_description: Option<String>,
    /// Key to stream to the ingestion.
    #[zoom(secret)]
    pub stream_key: Option<String>,
    /// URL to stream to.
    pub stream_url: Option<String>,
    /// Alternative URL to stream to.
    pub backup_stream_url: Option<String>,
}

/// Stream ingestion that is bound to a session.
#[zoom_model(response)]
pub struct SessionStreamIngestion {
    /// ID of the stream ingestion.
    pub stream_id: Option<String>,
    /// Whether the external source is connected.
    pub rtmp_connection_status: Option<RtmpConnectionStatus>,
    /// Whether the stream is sent into the session.
    pub rtmp_stream_push_status: Option<RtmpStreamPushStatus>,
}

/// Whether the external source is connected.
#[zoom_model]
pub enum RtmpConnectionStatus {
    /// Not connected.
    Disconnected = 0,
    /// Connected.
    Connected = 1,
}

/// Whether the stream is sent into the session.
#[zoom_model]
pub enum RtmpStreamPushStatus {
    /// Not sent.
    NotPushed = 0,
    /// Sent.
    Pushed = 1,
}

/// Page of stream ingestions.
#[zoom_model(response)]
pub struct StreamIngestionPage {
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    pub next_page_token: Option<String>,
    /// Stream ingestions.
    pub stream_ingestions: Vec<StreamIngestion>,
}
