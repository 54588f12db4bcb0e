//! Livestreams of webinars: set where they go, start and stop them.

use super::{ClosedCaption, Livestream};
use zoom_api::types::{MeetingId, MeetingUuid};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Returns a webinar's livestream configuration: the stream's URL and key, and the page where it is watched.
///
/// The host needs a Pro plan or higher with the webinar add-on, and the livestream must have been configured.
///
/// Zoom's page: [Get live stream details](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/%7BwebinarId%7D/livestream).
#[zoom_endpoint(
    GET, "/webinars/<webinar_id>/livestream",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:livestream", "webinar:read:livestream:admin"],
    rate_limit = Light,
    errors(
        /// The host has no webinar plan, custom live streaming is not enabled, or the app or its user may not do this.
        400/200 => WebinarPlanRequired,
        /// The webinar ID is not valid.
        400/300 => InvalidWebinarId,
        /// No webinar has this ID.
        404/3001 => WebinarNotFound,
    )
)]
pub fn get_livestream(
    /// The webinar, by its ID.
    webinar_id: MeetingUuid,
) -> Livestream;

/// Changes where a webinar is livestreamed to.
///
/// The host needs a Pro plan or higher with the webinar add-on, and the livestream must have been configured.
///
/// Zoom's page: [Update a live stream](https://developers.zoom.us/docs/api/meetings/#tag/webinars/PATCH/webinars/%7BwebinarId%7D/livestream).
#[zoom_endpoint(
    PATCH, "/webinars/<webinar_id>/livestream", json,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:update:livestream", "webinar:update:livestream:admin"],
    rate_limit = Light,
    errors(
        /// The host has no webinar plan, custom live streaming is not enabled, or the app or its user may not do this.
        400/200 => LiveStreamingNotEnabled,
        /// The webinar ID is not valid.
        400/300 => InvalidWebinarId,
        /// No webinar has this ID.
        404/3001 => WebinarNotFound,
    )
)]
pub fn update_livestream(
    /// The webinar, by its ID.
    webinar_id: MeetingId,
    /// The page where people watch the livestream. At most 1,024 characters.
    page_url: String,
    /// The name and key of the stream. At most 512 characters.
    stream_key: String,
    /// The URL the stream goes to. At most 1,024 characters.
    stream_url: String,
    /// The resolution of the livestream: `720p` or `1080p`. Users with 1080p enabled must give it.
    resolution: Option<String>,
) -> NoContent;

/// Starts or stops a webinar's livestream.
///
/// The host needs a Pro plan or higher with the webinar add-on, and the livestream must have been configured. Its
/// settings can be changed only while it is stopped.
///
/// Zoom's page: [Update live stream status](https://developers.zoom.us/docs/api/meetings/#tag/webinars/PATCH/webinars/%7BwebinarId%7D/livestream/status).
#[zoom_endpoint(
    PATCH, "/webinars/<webinar_id>/livestream/status", json,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:update:livestream_status", "webinar:update:livestream_status:admin"],
    rate_limit = Light,
    errors(
        /// The host has no webinar plan, or the app or its user may not do this.
        400/200 => NoPermission,
        /// The webinar ID is not valid.
        400/300 => InvalidWebinarId,
        /// No user has this ID.
        400/1001 => UserNotFound,
        /// The webinar has no custom streaming service configured.
        400/3000 => LiveStreamNotConfigured,
        /// No webinar has this ID.
        404/3001 => WebinarNotFound,
    )
)]
pub fn update_livestream_status(
    /// The webinar, by its ID.
    webinar_id: MeetingId,
    /// Whether the livestream starts or stops.
    action: Option<LivestreamAction>,
    /// The settings of the livestream. They can change only while it is stopped.
    settings: Option<LivestreamSettings>,
) -> NoContent;

/// What is done to a webinar's livestream.
#[zoom_model]
pub enum LivestreamAction {
    /// Starts it.
    Start,
    /// Stops it.
    Stop,
}

/// How a webinar's livestream looks: names and captions.
///
/// It can be changed only while the stream is stopped.
#[zoom_model]
pub struct LivestreamSettings {
    /// Whether the livestream shows the name of whoever is speaking.
    pub active_speaker_name: Option<bool>,
    /// The name that the stream shows. 1 to 50 characters.
    pub display_name: Option<String>,
    /// How the livestream shows closed captions.
    pub close_caption: Option<ClosedCaption>,
}
