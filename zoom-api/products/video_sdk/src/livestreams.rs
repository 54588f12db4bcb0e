//! Livestreams of sessions: configure, start and stop them.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Returns the livestream configuration of a session.
///
/// Requires a Video SDK account.
#[zoom_endpoint(
    GET, "/videosdk/sessions/<session_id>/livestream",
    rate_limit = Light,
    operation = "getLiveStreamDetails",
    docs = "https://developers.zoom.us/docs/api/video-sdk/#tag/sessions/GET/videosdk/sessions/%7BsessionId%7D/livestream",
    errors(
        /// The account is not a Video SDK account.
        400/200 => VideoSdkAccountRequired,
        /// The session ID is invalid, or the session does not exist.
        400/300 => SessionNotFound,
        /// The user does not exist.
        404/1001 => UserNotFound,
        /// The session does not exist.
        404/3001 => SessionNotFound,
    )
)]
pub fn get_livestream(
    /// ID of the session. The client percent-encodes it once; encode an ID that begins with `/` or contains `//` before
    /// passing it.
    session_id: String,
) -> Livestream;

/// Updates the livestream configuration of a session.
///
/// Requires a Video SDK account.
#[zoom_endpoint(
    PATCH, "/videosdk/sessions/<session_id>/livestream", json,
    rate_limit = Light,
    operation = "sessionLiveStreamUpdate",
    docs = "https://developers.zoom.us/docs/api/video-sdk/#tag/sessions/PATCH/videosdk/sessions/%7BsessionId%7D/livestream",
    errors(
        /// The account is not a Video SDK account.
        400/200 => VideoSdkAccountRequired,
        /// The session ID is invalid, or the session does not exist.
        400/300 => SessionNotFound,
        /// The user does not exist.
        404/1001 => UserNotFound,
        /// The session does not exist.
        404/3001 => SessionNotFound,
    )
)]
pub fn update_livestream(
    /// ID of the session. The client percent-encodes it once; encode an ID that begins with `/` or contains `//` before
    /// passing it.
    session_id: String,
    /// URL of the livestream.
    #[zoom(max_length = 1024, format = "url")]
    stream_url: String,
    /// Key of the livestream.
    #[zoom(max_length = 512)]
    stream_key: String,
    /// URL of the page that shows the livestream.
    #[zoom(max_length = 1024, format = "url")]
    page_url: String,
    /// Resolution of the video; required if 1080p is enabled.
    resolution: Option<LivestreamResolution>,
) -> NoContent;

/// Starts or stops the livestream of a session, or changes its view.
///
/// Requires a Video SDK account.
#[zoom_endpoint(
    PATCH, "/videosdk/sessions/<session_id>/livestream/status", json,
    rate_limit = Light,
    operation = "sessionLiveStreamStatusUpdate",
    docs = "https://developers.zoom.us/docs/api/video-sdk/#tag/sessions/PATCH/videosdk/sessions/%7BsessionId%7D/livestream/status",
    errors(
        /// The account is not a Video SDK account.
        400/200 => VideoSdkAccountRequired,
        /// The session ID is invalid.
        400/300 => InvalidSessionId,
        /// The session has not started.
        400/4927 => SessionNotStarted,
        /// The session does not exist.
        404/3001 => SessionNotFound,
    )
)]
pub fn update_livestream_status(
    /// ID of the session. The client percent-encodes it once; encode an ID that begins with `/` or contains `//` before
    /// passing it.
    session_id: String,
    /// Action on the livestream.
    action: Option<LivestreamAction>,
    /// View and captions of the livestream.
    settings: Option<LivestreamSettings>,
) -> NoContent;

/// Livestream configuration of a session.
#[zoom_model(response)]
pub struct Livestream {
    /// URL of the livestream.
    #[zoom(format = "url")]
    pub stream_url: Option<String>,
    /// Key of the livestream.
    #[zoom(secret)]
    pub stream_key: Option<String>,
    /// URL of the page that shows the livestream.
    #[zoom(format = "url")]
    pub page_url: Option<String>,
    /// Resolution of the video.
    pub resolution: Option<LivestreamResolution>,
}

/// Resolution of a livestream.
#[zoom_model]
pub enum LivestreamResolution {
    /// 1280 by 720 pixels.
    #[zoom(rename = "720p")]
    Hd,
    /// 1920 by 1080 pixels.
    #[zoom(rename = "1080p")]
    FullHd,
}

/// Action on a livestream.
#[zoom_model]
pub enum LivestreamAction {
    /// Starts the livestream.
    Start,
    /// Stops the livestream.
    Stop,
    /// Changes the view of the running livestream.
    Mode,
}

/// View and captions of a livestream.
#[zoom_model]
pub struct LivestreamSettings {
    /// Whether the name of the active speaker is shown; set at the start.
    pub active_speaker_name: Option<bool>,
    /// Name of the livestream; set at the start.
    #[zoom(min_length = 1, max_length = 50)]
    pub display_name: Option<String>,
    /// Layout of the livestream; set at the start or with `mode`.
    pub layout: Option<Layout>,
    /// Captions of the livestream; set at the start or with `mode`.
    pub close_caption: Option<CaptionType>,
}

/// Layout of a livestream.
#[zoom_model]
pub enum Layout {
    /// Gallery view.
    GalleryView,
    /// Speaker view.
    SpeakerView,
}

/// Captions of a livestream.
#[zoom_model]
pub enum CaptionType {
    /// Burnt into the video.
    #[zoom(rename = "burnt-in")]
    BurntIn,
    /// Embedded in the stream.
    Embedded,
    /// No captions.
    Off,
}
