//! Tokens with which an app or bot joins a meeting to archive, record, stream or caption it.

use super::{ClosedCaptionToken, JoinToken, TokenType};
use zoom_api::types::MeetingId;
use zoom_api::zoom_endpoint;

/// Creates a token that lets a Meeting SDK app or bot archive a meeting's raw audio and video streams.
///
/// The host needs a Pro plan or higher, and the account setting "Archive meetings and webinars" must be enabled.
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>/jointoken/local_archiving",
    scopes = ["meeting_token:read:admin:local_archiving", "meeting:read:local_archiving_token:admin"],
    rate_limit = Light,
    operation = "meetingLocalArchivingArchiveToken",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/archiving/GET/meetings/%7BmeetingId%7D/jointoken/local_archiving",
    errors(
        /// The call was not authorized with OAuth 2, the only supported method.
        400/124 => OAuthRequired,
        /// The meeting ID is invalid.
        400/300 => InvalidMeetingId,
        /// The app cannot access this meeting, or the setting "Archive meetings and webinars" is disabled.
        400/3000 => LocalArchivingNotAllowed,
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// The meeting does not exist.
        404/300 => MeetingNotFound,
        /// The meeting does not exist.
        404/3001 => MeetingNotFound,
    )
)]
pub fn get_local_archiving_token(
    /// ID of the meeting.
    meeting_id: MeetingId,
) -> JoinToken;

/// Creates a token with which a Meeting SDK bot joins a meeting and records it locally.
///
/// Covers regular and raw recording. The user setting "Local recording" must be enabled.
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>/jointoken/local_recording",
    scopes = ["meeting_token:read:admin:local_recording", "meeting:read:local_recording_token", "meeting:read:local_recording_token:admin", "meeting_token:read:local_recording"],
    rate_limit = Light,
    operation = "meetingLocalRecordingJoinToken",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/in-meeting-features/GET/meetings/%7BmeetingId%7D/jointoken/local_recording",
    errors(
        /// The call was not authorized with OAuth 2, the only supported method.
        400/124 => OAuthRequired,
        /// The meeting ID is invalid.
        400/300 => InvalidMeetingId,
        /// The app cannot access this meeting, or the setting "Local Recording" is disabled.
        400/3000 => LocalRecordingNotAllowed,
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// The meeting does not exist.
        404/300 => MeetingNotFound,
        /// The meeting does not exist.
        404/3001 => MeetingNotFound,
    )
)]
pub fn get_local_recording_token(
    /// ID of the meeting.
    meeting_id: MeetingId,
    /// Whether the token bypasses the waiting room.
    bypass_waiting_room: Option<bool>,
) -> JoinToken;

/// Returns the caption URL of a meeting, to which a third-party service posts closed captions.
///
/// Two settings must be enabled: "Closed captioning", and the one that lets third-party captioning services use the API
/// token.
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>/token",
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:token", "meeting:read:token:admin"],
    rate_limit = Light,
    operation = "meetingToken",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/in-meeting-features/GET/meetings/%7BmeetingId%7D/token",
    errors(
        /// The meeting ID is invalid.
        400/300 => InvalidMeetingId,
        /// The app cannot access this meeting.
        400/3000 => CannotAccessMeeting,
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// The meeting does not exist.
        404/300 => MeetingNotFound,
        /// The meeting does not exist.
        404/3001 => MeetingNotFound,
    )
)]
pub fn get_closed_caption_token(
    /// ID of the meeting.
    meeting_id: MeetingId,
    /// Purpose of the token.
    #[zoom(default = "closed_caption_token")]
    #[query(rename = "type")]
    kind: Option<TokenType>,
) -> ClosedCaptionToken;

/// Creates a token with which a Meeting SDK bot joins a meeting of the token's issuer and live streams it.
///
/// Covers regular and raw streaming. The host needs a Pro plan or higher, and the user setting "Allow livestreaming of
/// meetings" must be enabled.
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>/jointoken/live_streaming",
    scopes = ["meeting_token:read:admin:live_streaming", "meeting:read:live_streaming_token", "meeting:read:live_streaming_token:admin", "meeting_token:read:live_streaming"],
    rate_limit = Light,
    operation = "meetingLiveStreamingJoinToken",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/live-streaming/GET/meetings/%7BmeetingId%7D/jointoken/live_streaming",
    errors(
        /// The call was not authorized with OAuth 2, the only supported method.
        400/124 => OAuthRequired,
        /// The meeting ID is invalid.
        400/300 => InvalidMeetingId,
        /// The app cannot access this meeting, or the setting "Allow livestreaming of meetings" is disabled.
        400/3000 => LiveStreamingNotAllowed,
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// The meeting does not exist.
        404/300 => MeetingNotFound,
        /// The meeting does not exist.
        404/3001 => MeetingNotFound,
    )
)]
pub fn get_live_streaming_token(
    /// ID of the meeting.
    meeting_id: MeetingId,
) -> JoinToken;
