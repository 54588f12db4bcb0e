//! Tokens with which an app or bot joins a webinar to archive, record, stream or caption it.

use super::{ClosedCaptionToken, JoinToken, TokenType};
use zoom_api::types::MeetingId;
use zoom_api::zoom_endpoint;

/// Creates a token with which a Meeting SDK bot joins a webinar of the token's issuer and live streams it.
///
/// Covers regular and raw streaming. The host needs a Pro plan or higher with the webinar add-on, and the user setting
/// "Allow livestreaming of webinars" must be enabled.
#[zoom_endpoint(
    GET, "/webinars/<webinar_id>/jointoken/live_streaming",
    scopes = ["webinar_token:read:admin:live_streaming", "webinar:read:live_streaming_token", "webinar:read:live_streaming_token:admin", "webinar_token:read:live_streaming"],
    rate_limit = Light,
    operation = "webinarLiveStreamingJoinToken",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/%7BwebinarId%7D/jointoken/live_streaming",
    errors(
        /// The call was not authorized with OAuth 2, the only supported method.
        400/124 => OAuthRequired,
        /// The host has no webinar plan, or the app or its user lacks permission.
        400/200 => NoPlanOrPermission,
        /// The webinar ID is invalid.
        400/300 => InvalidWebinarId,
        /// The user setting "Allow livestreaming of webinars" is disabled.
        400/3000 => LiveStreamingNotAllowed,
        /// The webinar does not exist.
        404/3001 => WebinarNotFound,
    )
)]
pub fn get_live_streaming_token(
    /// ID of the webinar.
    webinar_id: MeetingId,
) -> JoinToken;

/// Creates a token that lets a Meeting SDK app or bot archive a webinar's raw audio and video streams.
///
/// The host needs a Pro plan or higher with the webinar add-on, and the account setting "Archive meetings and webinars"
/// must be enabled.
#[zoom_endpoint(
    GET, "/webinars/<webinar_id>/jointoken/local_archiving",
    scopes = ["webinar_token:read:admin:local_archiving", "webinar:read:local_archiving_token:admin"],
    rate_limit = Light,
    operation = "webinarLocalArchivingArchiveToken",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/%7BwebinarId%7D/jointoken/local_archiving",
    errors(
        /// The call was not authorized with OAuth 2, the only supported method.
        400/124 => OAuthRequired,
        /// The host has no webinar plan, or the app or its user lacks permission.
        400/200 => NoPlanOrPermission,
        /// The webinar ID is invalid.
        400/300 => InvalidWebinarId,
        /// The account setting "Archive meetings and webinars" is disabled.
        400/3000 => LocalArchivingNotAllowed,
        /// The webinar does not exist.
        404/3001 => WebinarNotFound,
    )
)]
pub fn get_local_archiving_token(
    /// ID of the webinar.
    webinar_id: MeetingId,
) -> JoinToken;

/// Creates a token with which a Meeting SDK bot joins a webinar and records it locally.
///
/// Covers regular and raw recording. The host needs a Pro plan or higher with the webinar add-on, and the user setting
/// "Local recording" must be enabled.
#[zoom_endpoint(
    GET, "/webinars/<webinar_id>/jointoken/local_recording",
    scopes = ["webinar_token:read:admin:local_recording", "webinar:read:local_recording_token", "webinar:read:local_recording_token:admin", "webinar_token:read:local_recording"],
    rate_limit = Light,
    operation = "webinarLocalRecordingJoinToken",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/%7BwebinarId%7D/jointoken/local_recording",
    errors(
        /// The call was not authorized with OAuth 2, the only supported method.
        400/124 => OAuthRequired,
        /// The host has no webinar plan, or the app or its user lacks permission.
        400/200 => NoPlanOrPermission,
        /// The webinar ID is invalid.
        400/300 => InvalidWebinarId,
        /// The user setting "Local recording" is disabled.
        400/3000 => LocalRecordingNotAllowed,
        /// The webinar does not exist.
        404/3001 => WebinarNotFound,
    )
)]
pub fn get_local_recording_token(
    /// ID of the webinar.
    webinar_id: MeetingId,
) -> JoinToken;

/// Returns the caption URL of a webinar, to which a third-party service posts closed captions.
///
/// Requires a Pro plan or higher with the webinar add-on for the host. Two settings must be enabled: "Closed
/// captioning", and the one that lets third-party captioning services use the API token.
#[zoom_endpoint(
    GET, "/webinars/<webinar_id>/token",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:token", "webinar:read:token:admin"],
    rate_limit = Light,
    operation = "webinarToken",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/%7BwebinarId%7D/token",
    errors(
        /// The host has no webinar plan, or the app or its user lacks permission.
        400/200 => NoPlanOrPermission,
        /// The webinar ID is invalid.
        400/300 => InvalidWebinarId,
        /// Closed captioning, or the use of its token by third-party services, is disabled, or the webinar has not
        /// started.
        400/3000 => CaptioningNotAvailable,
        /// The webinar does not exist.
        404/3001 => WebinarNotFound,
    )
)]
pub fn get_closed_caption_token(
    /// ID of the webinar.
    webinar_id: MeetingId,
    /// Purpose of the token.
    #[zoom(default = "closed_caption_token")]
    #[query(rename = "type")]
    kind: Option<TokenType>,
) -> ClosedCaptionToken;
