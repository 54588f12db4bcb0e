//! Tokens with which an app or bot joins a webinar to archive, record, stream or caption it.

use super::{ClosedCaptionToken, JoinToken, TokenType};
use zoom_api::types::MeetingId;
use zoom_api::zoom_endpoint;

/// Issues a token with which a Meeting SDK bot joins a webinar of the token's issuer and may stream it live.
///
/// It covers regular and raw streaming. The host needs a Pro plan or higher with the webinar add-on, and the user
/// setting "Allow livestreaming of webinars" must be on.
///
/// Zoom's page: [Get live streaming token](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/%7BwebinarId%7D/jointoken/live_streaming).
#[zoom_endpoint(
    GET, "/webinars/<webinar_id>/jointoken/live_streaming",
    scopes = ["webinar_token:read:admin:live_streaming", "webinar:read:live_streaming_token", "webinar:read:live_streaming_token:admin", "webinar_token:read:live_streaming"],
    rate_limit = Light,
    errors(
        /// The call was not authorized by OAuth 2, the only way it takes.
        400/124 => OAuthRequired,
        /// The host has no webinar plan, or the app or its user may not do this.
        400/200 => NoPermission,
        /// The webinar ID is not valid.
        400/300 => InvalidWebinarId,
        /// The user setting "Allow livestreaming of webinars" is off.
        400/3000 => LiveStreamingNotAllowed,
        /// No webinar has this ID.
        404/3001 => WebinarNotFound,
    )
)]
pub fn get_live_streaming_token(
    /// The webinar, by its ID.
    webinar_id: MeetingId,
) -> JoinToken;

/// Issues a token that lets a Meeting SDK app or bot archive a webinar's raw audio and video as they stream.
///
/// The host needs a Pro plan or higher with the webinar add-on, and the account setting "Archive meetings and webinars"
/// must be on.
///
/// Zoom's page: [Get local archiving token](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/%7BwebinarId%7D/jointoken/local_archiving).
#[zoom_endpoint(
    GET, "/webinars/<webinar_id>/jointoken/local_archiving",
    scopes = ["webinar_token:read:admin:local_archiving", "webinar:read:local_archiving_token:admin"],
    rate_limit = Light,
    errors(
        /// The call was not authorized by OAuth 2, the only way it takes.
        400/124 => OAuthRequired,
        /// The host has no webinar plan, or the app or its user may not do this.
        400/200 => NoPermission,
        /// The webinar ID is not valid.
        400/300 => InvalidWebinarId,
        /// The account setting "Archive meetings and webinars" is off.
        400/3000 => LocalArchivingNotAllowed,
        /// No webinar has this ID.
        404/3001 => WebinarNotFound,
    )
)]
pub fn get_local_archiving_token(
    /// The webinar, by its ID.
    webinar_id: MeetingId,
) -> JoinToken;

/// Issues a token with which a Meeting SDK bot joins a webinar and may record it locally.
///
/// It covers regular and raw recording. The host needs a Pro plan or higher with the webinar add-on, and the user
/// setting "Local recording" must be on.
///
/// Zoom's page: [Get local recording token](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/%7BwebinarId%7D/jointoken/local_recording).
#[zoom_endpoint(
    GET, "/webinars/<webinar_id>/jointoken/local_recording",
    scopes = ["webinar_token:read:admin:local_recording", "webinar:read:local_recording_token", "webinar:read:local_recording_token:admin", "webinar_token:read:local_recording"],
    rate_limit = Light,
    errors(
        /// The call was not authorized by OAuth 2, the only way it takes.
        400/124 => OAuthRequired,
        /// The host has no webinar plan, or the app or its user may not do this.
        400/200 => NoPermission,
        /// The webinar ID is not valid.
        400/300 => InvalidWebinarId,
        /// The user setting "Local recording" is off.
        400/3000 => LocalRecordingNotAllowed,
        /// No webinar has this ID.
        404/3001 => WebinarNotFound,
    )
)]
pub fn get_local_recording_token(
    /// The webinar, by its ID.
    webinar_id: MeetingId,
) -> JoinToken;

/// Returns the caption URL of a webinar, to which a third-party service posts closed captions.
///
/// The host needs a Pro plan or higher with the webinar add-on. Two settings must be on: "Closed captioning", and the
/// one that lets third-party captioning services use the API token.
///
/// Zoom's page: [Get webinar's token](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/%7BwebinarId%7D/token).
#[zoom_endpoint(
    GET, "/webinars/<webinar_id>/token",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:token", "webinar:read:token:admin"],
    rate_limit = Light,
    errors(
        /// The host has no webinar plan, or the app or its user may not do this.
        400/200 => NoPermission,
        /// The webinar ID is not valid.
        400/300 => InvalidWebinarId,
        /// Closed captioning is off, or the use of its token by third-party services is.
        400/3000 => ClosedCaptioningDisabled,
        /// No webinar has this ID.
        404/3001 => WebinarNotFound,
    )
)]
pub fn get_closed_caption_token(
    /// The webinar, by its ID.
    webinar_id: MeetingId,
    /// What the token is for. `closed_caption_token` when left out.
    #[query(rename = "type")]
    kind: Option<TokenType>,
) -> ClosedCaptionToken;
