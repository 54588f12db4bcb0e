//! Livestreams.

use super::{ClosedCaption, Livestream};
use crate::types::MeetingId;
use crate::{NoContent, zoom_endpoint, zoom_model};

/// Gets a livestream.
///
/// Zoom's page: [Get livestream details](https://developers.zoom.us/docs/api/meetings/#tag/live-streaming/GET/meetings/%7BmeetingId%7D/livestream).
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>/livestream",
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:livestream", "meeting:read:livestream:admin"],
    rate_limit = Light,
    errors(
        /// Invalid meeting ID.
        400/300 => InvalidMeetingId,
        /// Hosting not allowed.
        400/3161 => HostingNotAllowed,
        /// Meeting not found.
        404/3001 => MeetingNotFound,
    )
)]
pub fn get_livestream(
    /// The meeting.
    meeting_id: String,
) -> Livestream;

/// Updates a livestream.
///
/// Zoom's page: [Update a livestream](https://developers.zoom.us/docs/api/meetings/#tag/live-streaming/PATCH/meetings/%7BmeetingId%7D/livestream).
#[zoom_endpoint(
    PATCH, "/meetings/<meeting_id>/livestream", json,
    scopes = ["meeting:write", "meeting:write:admin", "meeting:update:livestream", "meeting:update:livestream:admin"],
    rate_limit = Light,
    errors(
        /// Cannot access webinar.
        400/3000 => CannotAccessWebinar,
        /// Hosting not allowed.
        400/3161 => HostingNotAllowed,
        /// Meeting not found.
        404/3001 => MeetingNotFound,
    )
)]
pub fn update_livestream(
    /// The meeting.
    meeting_id: MeetingId,
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
/// Zoom's page: [Update livestream status](https://developers.zoom.us/docs/api/meetings/#tag/live-streaming/PATCH/meetings/%7BmeetingId%7D/livestream/status).
#[zoom_endpoint(
    PATCH, "/meetings/<meeting_id>/livestream/status", json,
    scopes = ["meeting:write", "meeting:write:admin", "meeting:update:livestream_status", "meeting:update:livestream_status:admin"],
    rate_limit = Light,
    errors(
        /// Invalid meeting ID.
        400/300 => InvalidMeetingId,
        /// Cannot access webinar.
        400/3000 => CannotAccessWebinar,
        /// Hosting not allowed.
        400/3161 => HostingNotAllowed,
        /// End to end encrypted.
        400/4400 => EndToEndEncrypted,
        /// Meeting not started.
        400/4927 => MeetingNotStarted,
        /// Meeting not found.
        404/3001 => MeetingNotFound,
    )
)]
pub fn update_livestream_status(
    /// The meeting.
    meeting_id: MeetingId,
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
    /// Mode.
    Mode,
}

/// Livestream settings.
#[zoom_model]
pub struct LivestreamSettings {
    /// Whether "active speaker name" is on.
    pub active_speaker_name: Option<bool>,
    /// The display name: 1 to 50 characters.
    pub display_name: Option<String>,
    /// The layout: `follow_host` when left out.
    pub layout: Option<Layout>,
    /// The close caption: `burnt-in` when left out.
    pub close_caption: Option<ClosedCaption>,
}

/// What a layout can be.
#[zoom_model]
pub enum Layout {
    /// Follow host.
    FollowHost,
    /// Gallery view.
    GalleryView,
    /// Speaker view.
    SpeakerView,
}
