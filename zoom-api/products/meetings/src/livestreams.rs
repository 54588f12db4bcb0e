//! Livestreams of meetings: configure, start and stop them.

use super::{ClosedCaption, Livestream, LivestreamResolution};
use zoom_api::types::{MeetingId, MeetingUuid};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Returns a meeting's livestream configuration: the stream's URL and key, and the viewing page.
///
/// The host must be licensed with a Pro plan or higher, and the livestream must be configured.
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>/livestream",
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:livestream", "meeting:read:livestream:admin"],
    rate_limit = Light,
    operation = "getMeetingLiveStreamDetails",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/live-streaming/GET/meetings/%7BmeetingId%7D/livestream",
    errors(
        /// The meeting ID is invalid.
        400/300 => InvalidMeetingId,
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// The meeting does not exist.
        404/3001 => MeetingNotFound,
    )
)]
pub fn get_livestream(
    /// ID of the meeting.
    meeting_id: MeetingUuid,
) -> Livestream;

/// Updates the livestream destination of a meeting.
///
/// The host needs a Pro license.
#[zoom_endpoint(
    PATCH, "/meetings/<meeting_id>/livestream", json,
    scopes = ["meeting:write", "meeting:write:admin", "meeting:update:livestream", "meeting:update:livestream:admin"],
    rate_limit = Light,
    operation = "meetingLiveStreamUpdate",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/live-streaming/PATCH/meetings/%7BmeetingId%7D/livestream",
    errors(
        /// The app cannot access this meeting.
        400/3000 => CannotAccessMeeting,
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// The meeting does not exist.
        404/3001 => MeetingNotFound,
    )
)]
pub fn update_livestream(
    /// ID of the meeting.
    meeting_id: MeetingId,
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

/// Starts or stops a meeting's livestream, or changes its view.
///
/// The host needs a Pro license. Meetings with end-to-end encryption cannot be streamed.
#[zoom_endpoint(
    PATCH, "/meetings/<meeting_id>/livestream/status", json,
    scopes = ["meeting:write", "meeting:write:admin", "meeting:update:livestream_status", "meeting:update:livestream_status:admin"],
    rate_limit = Light,
    operation = "meetingLiveStreamStatusUpdate",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/live-streaming/PATCH/meetings/%7BmeetingId%7D/livestream/status",
    errors(
        /// The meeting ID is invalid.
        400/300 => InvalidMeetingId,
        /// The app cannot access this meeting.
        400/3000 => CannotAccessMeeting,
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// The meeting uses end-to-end encryption and cannot be streamed.
        400/4400 => EndToEndEncrypted,
        /// The meeting has not started.
        400/4927 => MeetingNotStarted,
        /// The meeting does not exist.
        404/3001 => MeetingNotFound,
    )
)]
pub fn update_livestream_status(
    /// ID of the meeting.
    meeting_id: MeetingId,
    /// Action for the livestream: start, stop, or change its view.
    action: Option<LivestreamAction>,
    /// Livestream settings.
    settings: Option<LivestreamSettings>,
) -> NoContent;

/// Action for a meeting's livestream.
#[zoom_model]
pub enum LivestreamAction {
    /// Start.
    Start,
    /// Stop.
    Stop,
    /// Change the view.
    Mode,
}

/// Livestream settings of a meeting: layout, names and captions.
#[zoom_model]
pub struct LivestreamSettings {
    /// Whether the livestream shows the name of the active speaker. Applies to the action `start`.
    pub active_speaker_name: Option<bool>,
    /// Name shown in the stream, for the action `start`.
    #[zoom(min_length = 1, max_length = 50)]
    pub display_name: Option<String>,
    /// Layout of the livestream. Applies to the actions `start` and `mode`.
    pub layout: Option<Layout>,
    /// Closed caption option of the livestream. Applies to the actions `start` and `mode`.
    pub close_caption: Option<ClosedCaption>,
}

/// Layout of a livestream.
#[zoom_model]
pub enum Layout {
    /// View of the host.
    FollowHost,
    /// Gallery view.
    GalleryView,
    /// Active speaker.
    SpeakerView,
}
