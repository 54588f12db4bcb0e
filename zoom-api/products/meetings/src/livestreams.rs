//! Livestreams of meetings: set where they go, start and stop them.

use super::{ClosedCaption, Livestream};
use zoom_api::types::{MeetingId, MeetingUuid};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Returns a meeting's livestream configuration: the stream's URL and key, and the page where it is watched.
///
/// The host must be licensed with a Pro plan or higher, and the livestream must have been configured.
///
/// Zoom's page: [Get livestream details](https://developers.zoom.us/docs/api/meetings/#tag/live-streaming/GET/meetings/%7BmeetingId%7D/livestream).
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>/livestream",
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:livestream", "meeting:read:livestream:admin"],
    rate_limit = Light,
    errors(
        /// The meeting ID is not valid.
        400/300 => InvalidMeetingId,
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// No meeting has this ID.
        404/3001 => MeetingNotFound,
    )
)]
pub fn get_livestream(
    /// The meeting, by its ID.
    meeting_id: MeetingUuid,
) -> Livestream;

/// Changes where a meeting is livestreamed to.
///
/// The host needs a Pro licence.
///
/// Zoom's page: [Update a livestream](https://developers.zoom.us/docs/api/meetings/#tag/live-streaming/PATCH/meetings/%7BmeetingId%7D/livestream).
#[zoom_endpoint(
    PATCH, "/meetings/<meeting_id>/livestream", json,
    scopes = ["meeting:write", "meeting:write:admin", "meeting:update:livestream", "meeting:update:livestream:admin"],
    rate_limit = Light,
    errors(
        /// The app may not see this meeting.
        400/3000 => CannotAccessMeeting,
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// No meeting has this ID.
        404/3001 => MeetingNotFound,
    )
)]
pub fn update_livestream(
    /// The meeting, by its ID.
    meeting_id: MeetingId,
    /// The page where people watch the livestream. At most 1,024 characters.
    page_url: String,
    /// The name and key of the stream. At most 512 characters.
    stream_key: String,
    /// The URL the stream goes to. At most 1,024 characters.
    stream_url: String,
    /// The resolution of the livestream: `720p` or `1080p`. Users with 1080p enabled must give it.
    resolution: Option<String>,
) -> NoContent;

/// Starts or stops a meeting's livestream, or changes its view while it runs.
///
/// The host needs a Pro licence. End-to-end encrypted meetings cannot be streamed.
///
/// Zoom's page: [Update livestream status](https://developers.zoom.us/docs/api/meetings/#tag/live-streaming/PATCH/meetings/%7BmeetingId%7D/livestream/status).
#[zoom_endpoint(
    PATCH, "/meetings/<meeting_id>/livestream/status", json,
    scopes = ["meeting:write", "meeting:write:admin", "meeting:update:livestream_status", "meeting:update:livestream_status:admin"],
    rate_limit = Light,
    errors(
        /// The meeting ID is not valid.
        400/300 => InvalidMeetingId,
        /// The app may not see this meeting.
        400/3000 => CannotAccessMeeting,
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// The meeting is end-to-end encrypted and cannot be streamed.
        400/4400 => EndToEndEncrypted,
        /// The meeting has not started.
        400/4927 => MeetingNotStarted,
        /// No meeting has this ID.
        404/3001 => MeetingNotFound,
    )
)]
pub fn update_livestream_status(
    /// The meeting, by its ID.
    meeting_id: MeetingId,
    /// What to do with the livestream: start it, stop it, or change its view while it runs.
    action: Option<LivestreamAction>,
    /// The settings of the livestream.
    settings: Option<LivestreamSettings>,
) -> NoContent;

/// What is done to a meeting's livestream.
#[zoom_model]
pub enum LivestreamAction {
    /// Starts it.
    Start,
    /// Stops it.
    Stop,
    /// Changes its view while it runs.
    Mode,
}

/// How a meeting's livestream looks: layout, names and captions.
#[zoom_model]
pub struct LivestreamSettings {
    /// Whether the livestream shows the name of whoever is speaking. It goes with the action `start`.
    pub active_speaker_name: Option<bool>,
    /// The name that the stream shows, for the action `start`. 1 to 50 characters.
    pub display_name: Option<String>,
    /// The layout of the livestream. It goes with the actions `start` and `mode`.
    pub layout: Option<Layout>,
    /// How the livestream shows closed captions. It goes with the actions `start` and `mode`.
    pub close_caption: Option<ClosedCaption>,
}

/// What a livestream shows.
#[zoom_model]
pub enum Layout {
    /// What the host sees.
    FollowHost,
    /// The participants side by side.
    GalleryView,
    /// Whoever speaks.
    SpeakerView,
}
