//! Join tokens.

use super::{ClosedCaptionToken, LiveStreamingToken, LocalArchivingToken, LocalRecordingToken, TokenType};
use crate::types::MeetingId;
use crate::zoom_endpoint;

/// Gets a local archiving token.
///
/// Zoom's page: [Get local archiving token](https://developers.zoom.us/docs/api/meetings/#tag/archiving/GET/meetings/%7BmeetingId%7D/jointoken/local_archiving).
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>/jointoken/local_archiving",
    scopes = ["meeting_token:read:admin:local_archiving", "meeting:read:local_archiving_token:admin"],
    rate_limit = Light,
    errors(
        /// O auth required.
        400/124 => OAuthRequired,
        /// Invalid meeting ID.
        400/300 => InvalidMeetingId,
        /// Cannot access webinar.
        400/3000 => CannotAccessWebinar,
        /// Hosting not allowed.
        400/3161 => HostingNotAllowed,
        /// Meeting not found.
        404/300 => MeetingNotFound,
        /// Meeting not found.
        404/3001 => MeetingNotFound,
    )
)]
pub fn get_local_archiving_token(
    /// The meeting.
    meeting_id: MeetingId,
) -> LocalArchivingToken;

/// Gets a local recording token.
///
/// Zoom's page: [Get local recording token](https://developers.zoom.us/docs/api/meetings/#tag/in-meeting-features/GET/meetings/%7BmeetingId%7D/jointoken/local_recording).
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>/jointoken/local_recording",
    scopes = ["meeting_token:read:admin:local_recording", "meeting:read:local_recording_token", "meeting:read:local_recording_token:admin", "meeting_token:read:local_recording"],
    rate_limit = Light,
    errors(
        /// O auth required.
        400/124 => OAuthRequired,
        /// Invalid meeting ID.
        400/300 => InvalidMeetingId,
        /// Cannot access webinar.
        400/3000 => CannotAccessWebinar,
        /// Hosting not allowed.
        400/3161 => HostingNotAllowed,
        /// Meeting not found.
        404/300 => MeetingNotFound,
        /// Meeting not found.
        404/3001 => MeetingNotFound,
    )
)]
pub fn get_local_recording_token(
    /// The meeting.
    meeting_id: MeetingId,
    /// Whether "bypass waiting room" is on.
    bypass_waiting_room: Option<bool>,
) -> LocalRecordingToken;

/// Gets a closed caption token.
///
/// Zoom's page: [Get meeting's token](https://developers.zoom.us/docs/api/meetings/#tag/in-meeting-features/GET/meetings/%7BmeetingId%7D/token).
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>/token",
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:token", "meeting:read:token:admin"],
    rate_limit = Light,
    errors(
        /// Invalid meeting ID.
        400/300 => InvalidMeetingId,
        /// Cannot access webinar.
        400/3000 => CannotAccessWebinar,
        /// Hosting not allowed.
        400/3161 => HostingNotAllowed,
        /// Meeting not found.
        404/300 => MeetingNotFound,
        /// Meeting not found.
        404/3001 => MeetingNotFound,
    )
)]
pub fn get_closed_caption_token(
    /// The meeting.
    meeting_id: MeetingId,
    /// The type: `closed_caption_token` when left out.
    #[query(rename = "type")]
    kind: Option<TokenType>,
) -> ClosedCaptionToken;

/// Gets a live streaming token.
///
/// Zoom's page: [Get live streaming token](https://developers.zoom.us/docs/api/meetings/#tag/live-streaming/GET/meetings/%7BmeetingId%7D/jointoken/live_streaming).
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>/jointoken/live_streaming",
    scopes = ["meeting_token:read:admin:live_streaming", "meeting:read:live_streaming_token", "meeting:read:live_streaming_token:admin", "meeting_token:read:live_streaming"],
    rate_limit = Light,
    errors(
        /// O auth required.
        400/124 => OAuthRequired,
        /// Invalid meeting ID.
        400/300 => InvalidMeetingId,
        /// Cannot access webinar.
        400/3000 => CannotAccessWebinar,
        /// Hosting not allowed.
        400/3161 => HostingNotAllowed,
        /// Meeting not found.
        404/300 => MeetingNotFound,
        /// Meeting not found.
        404/3001 => MeetingNotFound,
    )
)]
pub fn get_live_streaming_token(
    /// The meeting.
    meeting_id: MeetingId,
) -> LiveStreamingToken;
