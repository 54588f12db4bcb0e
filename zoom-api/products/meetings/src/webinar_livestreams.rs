//! Livestreams of webinars: configure, start and stop them.

use super::{ClosedCaption, Livestream, LivestreamResolution};
use zoom_api::types::{MeetingId, MeetingUuid};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Returns a webinar's livestream configuration: the stream's URL and key, and the viewing page.
///
/// The host needs a Pro plan or higher with the webinar add-on, and the livestream must be configured.
#[zoom_endpoint(
    GET, "/webinars/<webinar_id>/livestream",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:livestream", "webinar:read:livestream:admin"],
    rate_limit = Light,
    operation = "getWebinarLiveStreamDetails",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/%7BwebinarId%7D/livestream",
    errors(
        /// The host has no webinar plan, custom live streaming is disabled, or the app or its user lacks permission.
        400/200 => LivestreamNotAllowed,
        /// The webinar ID is invalid.
        400/300 => InvalidWebinarId,
        /// The webinar does not exist.
        404/3001 => WebinarNotFound,
    )
)]
pub fn get_livestream(
    /// ID of the webinar.
    webinar_id: MeetingUuid,
) -> Livestream;

/// Updates the livestream destination of a webinar.
///
/// The host needs a Pro plan or higher with the webinar add-on, and the livestream must be configured.
#[zoom_endpoint(
    PATCH, "/webinars/<webinar_id>/livestream", json,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:update:livestream", "webinar:update:livestream:admin"],
    rate_limit = Light,
    operation = "webinarLiveStreamUpdate",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/webinars/PATCH/webinars/%7BwebinarId%7D/livestream",
    errors(
        /// The host has no webinar plan, custom live streaming is disabled, or the app or its user lacks permission.
        400/200 => LivestreamNotAllowed,
        /// The webinar ID is invalid.
        400/300 => InvalidWebinarId,
        /// The webinar does not exist.
        404/3001 => WebinarNotFound,
    )
)]
pub fn update_livestream(
    /// ID of the webinar.
    webinar_id: MeetingId,
    /// URL of the livestream page.
    #[zoom(max_length = 1024, format = "uri")]
    page_url: String,
    /// Stream name and key.
    #[zoom(max_length = 512)]
    stream_key: String,
    /// Stream URL.
    #[zoom(max_length = 1024)]
    stream_url: String,
    /// Resolution of the livestream. Required for users with 1080p enabled.
    resolution: Option<LivestreamResolution>,
) -> NoContent;

/// Starts or stops a webinar's livestream.
///
/// The host needs a Pro plan or higher with the webinar add-on, and the livestream must be configured. Its settings can
/// be updated only while it is stopped.
#[zoom_endpoint(
    PATCH, "/webinars/<webinar_id>/livestream/status", json,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:update:livestream_status", "webinar:update:livestream_status:admin"],
    rate_limit = Light,
    operation = "webinarLiveStreamStatusUpdate",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/webinars/PATCH/webinars/%7BwebinarId%7D/livestream/status",
    errors(
        /// The host has no webinar plan, the webinar has not started, or the app or its user lacks permission.
        400/200 => LivestreamNotAllowed,
        /// The webinar ID is invalid.
        400/300 => InvalidWebinarId,
        /// The user does not exist.
        400/1001 => UserNotFound,
        /// The webinar has no custom streaming service configured.
        400/3000 => LiveStreamNotConfigured,
        /// The webinar does not exist.
        404/3001 => WebinarNotFound,
    )
)]
pub fn update_livestream_status(
    /// ID of the webinar.
    webinar_id: MeetingId,
    /// Action: start or stop the livestream.
    action: Option<LivestreamAction>,
    /// Livestream settings. They can be updated only while it is stopped.
    settings: Option<LivestreamSettings>,
) -> NoContent;

/// Action for a webinar's livestream.
#[zoom_model]
pub enum LivestreamAction {
    /// Start.
    Start,
    /// Stop.
    Stop,
}

/// Livestream settings of a webinar: names and captions.
///
/// They can be updated only while the stream is stopped.
#[zoom_model]
pub struct LivestreamSettings {
    /// Whether the livestream shows the name of the active speaker.
    pub active_speaker_name: Option<bool>,
    /// Name shown in the stream.
    #[zoom(min_length = 1, max_length = 50)]
    pub display_name: Option<String>,
    /// Closed caption option of the livestream.
    pub close_caption: Option<ClosedCaption>,
}
