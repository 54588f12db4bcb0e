//! Webinar livestreams.

use super::{ClosedCaption, Livestream};
use crate::{NoContent, zoom_endpoint, zoom_model};

/// Gets a livestream.
///
/// Zoom's page: [Get live stream details](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/%7BwebinarId%7D/livestream).
#[zoom_endpoint(
    GET, "/webinars/<webinar_id>/livestream",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:livestream", "webinar:read:livestream:admin"],
    rate_limit = Light,
    errors(
        /// Webinar plan required.
        400/200 => WebinarPlanRequired,
        /// Invalid webinar ID.
        400/300 => InvalidWebinarId,
        /// Webinar not found.
        404/3001 => WebinarNotFound,
    )
)]
pub fn get_livestream(
    /// The webinar.
    webinar_id: String,
) -> Livestream;

/// Updates a livestream.
///
/// Zoom's page: [Update a live stream](https://developers.zoom.us/docs/api/meetings/#tag/webinars/PATCH/webinars/%7BwebinarId%7D/livestream).
#[zoom_endpoint(
    PATCH, "/webinars/<webinar_id>/livestream", json,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:update:livestream", "webinar:update:livestream:admin"],
    rate_limit = Light,
    errors(
        /// Live streaming not enabled.
        400/200 => LiveStreamingNotEnabled,
        /// Invalid webinar ID.
        400/300 => InvalidWebinarId,
        /// Webinar not found.
        404/3001 => WebinarNotFound,
    )
)]
pub fn update_livestream(
    /// The webinar.
    webinar_id: i64,
    /// The page URL: at most 1,024 characters, a URL.
    page_url: String,
    /// The stream key: at most 512 characters.
    stream_key: String,
    /// The stream URL: at most 1,024 characters.
    stream_url: String,
    /// The resolution.
    resolution: Option<String>,
) -> NoContent;

/// Updates a livestream status.
///
/// Zoom's page: [Update live stream status](https://developers.zoom.us/docs/api/meetings/#tag/webinars/PATCH/webinars/%7BwebinarId%7D/livestream/status).
#[zoom_endpoint(
    PATCH, "/webinars/<webinar_id>/livestream/status", json,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:update:livestream_status", "webinar:update:livestream_status:admin"],
    rate_limit = Light,
    errors(
        /// No permission.
        400/200 => NoPermission,
        /// Invalid webinar ID.
        400/300 => InvalidWebinarId,
        /// User not found.
        400/1001 => UserNotFound,
        /// Live stream not configured.
        400/3000 => LiveStreamNotConfigured,
        /// Webinar not found.
        404/3001 => WebinarNotFound,
    )
)]
pub fn update_livestream_status(
    /// The webinar.
    webinar_id: i64,
    /// The action.
    action: Option<LivestreamAction>,
    /// The settings.
    settings: Option<LivestreamSettings>,
) -> NoContent;

/// What a livestream action can be.
#[zoom_model]
pub enum LivestreamAction {
    /// Start.
    Start,
    /// Stop.
    Stop,
}

/// Livestream settings.
#[zoom_model]
pub struct LivestreamSettings {
    /// Whether "active speaker name" is on.
    pub active_speaker_name: Option<bool>,
    /// The display name: 1 to 50 characters.
    pub display_name: Option<String>,
    /// The close caption: `burnt-in` when left out.
    pub close_caption: Option<ClosedCaption>,
}
