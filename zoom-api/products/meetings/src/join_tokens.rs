//! Tokens with which an app or bot joins a meeting to archive, record, stream or caption it.

use super::{ClosedCaptionToken, JoinToken, TokenType};
use zoom_api::types::MeetingId;
use zoom_api::zoom_endpoint;

/// Issues a token that lets a Meeting SDK app or bot archive a meeting's raw audio and video as they stream.
///
/// The host needs a Pro plan or higher, and the account setting "Archive meetings and webinars" must be on.
///
/// Zoom's page: [Get local archiving token](https://developers.zoom.us/docs/api/meetings/#tag/archiving/GET/meetings/%7BmeetingId%7D/jointoken/local_archiving).
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>/jointoken/local_archiving",
    scopes = ["meeting_token:read:admin:local_archiving", "meeting:read:local_archiving_token:admin"],
    rate_limit = Light,
    errors(
        /// The call was not authorized by OAuth 2, the only way it takes.
        400/124 => OAuthRequired,
        /// The meeting ID is not valid.
        400/300 => InvalidMeetingId,
        /// The app may not see this meeting.
        400/3000 => CannotAccessMeeting,
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// No meeting has this ID.
        404/300 => MeetingNotFound,
        /// No meeting has this ID.
        404/3001 => MeetingNotFound,
    )
)]
pub fn get_local_archiving_token(
    /// The meeting, by its ID.
    meeting_id: MeetingId,
) -> JoinToken;

/// Issues a token with which a Meeting SDK bot joins a meeting and may record it locally.
///
/// It covers regular and raw recording. The user setting "Local recording" must be on.
///
/// Zoom's page: [Get local recording token](https://developers.zoom.us/docs/api/meetings/#tag/in-meeting-features/GET/meetings/%7BmeetingId%7D/jointoken/local_recording).
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>/jointoken/local_recording",
    scopes = ["meeting_token:read:admin:local_recording", "meeting:read:local_recording_token", "meeting:read:local_recording_token:admin", "meeting_token:read:local_recording"],
    rate_limit = Light,
    errors(
        /// The call was not authorized by OAuth 2, the only way it takes.
        400/124 => OAuthRequired,
        /// The meeting ID is not valid.
        400/300 => InvalidMeetingId,
        /// The app may not see this meeting.
        400/3000 => CannotAccessMeeting,
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// No meeting has this ID.
        404/300 => MeetingNotFound,
        /// No meeting has this ID.
        404/3001 => MeetingNotFound,
    )
)]
pub fn get_local_recording_token(
    /// The meeting, by its ID.
    meeting_id: MeetingId,
    /// Whether the token lets its holder past the waiting room.
    bypass_waiting_room: Option<bool>,
) -> JoinToken;

/// Returns the caption URL of a meeting, to which a third-party service posts closed captions.
///
/// Two settings must be on: "Closed captioning", and the one that lets third-party captioning services use the API
/// token.
///
/// Zoom's page: [Get meeting's token](https://developers.zoom.us/docs/api/meetings/#tag/in-meeting-features/GET/meetings/%7BmeetingId%7D/token).
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>/token",
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:token", "meeting:read:token:admin"],
    rate_limit = Light,
    errors(
        /// The meeting ID is not valid.
        400/300 => InvalidMeetingId,
        /// The app may not see this meeting.
        400/3000 => CannotAccessMeeting,
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// No meeting has this ID.
        404/300 => MeetingNotFound,
        /// No meeting has this ID.
        404/3001 => MeetingNotFound,
    )
)]
pub fn get_closed_caption_token(
    /// The meeting, by its ID.
    meeting_id: MeetingId,
    /// What the token is for. `closed_caption_token` when left out.
    #[query(rename = "type")]
    kind: Option<TokenType>,
) -> ClosedCaptionToken;

/// Issues a token with which a Meeting SDK bot joins a meeting of the token's issuer and may stream it live.
///
/// It covers regular and raw streaming. The host needs a Pro plan or higher, and the user setting "Allow livestreaming
/// of meetings" must be on.
///
/// Zoom's page: [Get live streaming token](https://developers.zoom.us/docs/api/meetings/#tag/live-streaming/GET/meetings/%7BmeetingId%7D/jointoken/live_streaming).
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>/jointoken/live_streaming",
    scopes = ["meeting_token:read:admin:live_streaming", "meeting:read:live_streaming_token", "meeting:read:live_streaming_token:admin", "meeting_token:read:live_streaming"],
    rate_limit = Light,
    errors(
        /// The call was not authorized by OAuth 2, the only way it takes.
        400/124 => OAuthRequired,
        /// The meeting ID is not valid.
        400/300 => InvalidMeetingId,
        /// The app may not see this meeting.
        400/3000 => CannotAccessMeeting,
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// No meeting has this ID.
        404/300 => MeetingNotFound,
        /// No meeting has this ID.
        404/3001 => MeetingNotFound,
    )
)]
pub fn get_live_streaming_token(
    /// The meeting, by its ID.
    meeting_id: MeetingId,
) -> JoinToken;
