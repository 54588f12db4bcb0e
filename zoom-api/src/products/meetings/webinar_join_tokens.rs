//! Webinar join tokens.

use super::{ClosedCaptionToken, LiveStreamingToken, LocalArchivingToken, LocalRecordingToken, TokenType};
use crate::zoom_endpoint;

/// Gets a live streaming token.
///
/// Zoom's page: [Get live streaming token](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/%7BwebinarId%7D/jointoken/live_streaming).
#[zoom_endpoint(
    GET, "/webinars/<webinar_id>/jointoken/live_streaming",
    scopes = ["webinar_token:read:admin:live_streaming", "webinar:read:live_streaming_token", "webinar:read:live_streaming_token:admin", "webinar_token:read:live_streaming"],
    rate_limit = Light,
    errors(
        /// O auth required.
        400/124 => OAuthRequired,
        /// No permission.
        400/200 => NoPermission,
        /// Invalid webinar ID.
        400/300 => InvalidWebinarId,
        /// Live streaming not allowed.
        400/3000 => LiveStreamingNotAllowed,
        /// Webinar not found.
        404/3001 => WebinarNotFound,
    )
)]
pub fn get_live_streaming_token(
    /// The webinar.
    webinar_id: i64,
) -> LiveStreamingToken;

/// Gets a local archiving token.
///
/// Zoom's page: [Get local archiving token](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/%7BwebinarId%7D/jointoken/local_archiving).
#[zoom_endpoint(
    GET, "/webinars/<webinar_id>/jointoken/local_archiving",
    scopes = ["webinar_token:read:admin:local_archiving", "webinar:read:local_archiving_token:admin"],
    rate_limit = Light,
    errors(
        /// O auth required.
        400/124 => OAuthRequired,
        /// No permission.
        400/200 => NoPermission,
        /// Invalid webinar ID.
        400/300 => InvalidWebinarId,
        /// Local archiving not allowed.
        400/3000 => LocalArchivingNotAllowed,
        /// Webinar not found.
        404/3001 => WebinarNotFound,
    )
)]
pub fn get_local_archiving_token(
    /// The webinar.
    webinar_id: i64,
) -> LocalArchivingToken;

/// Gets a local recording token.
///
/// Zoom's page: [Get local recording token](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/%7BwebinarId%7D/jointoken/local_recording).
#[zoom_endpoint(
    GET, "/webinars/<webinar_id>/jointoken/local_recording",
    scopes = ["webinar_token:read:admin:local_recording", "webinar:read:local_recording_token", "webinar:read:local_recording_token:admin", "webinar_token:read:local_recording"],
    rate_limit = Light,
    errors(
        /// O auth required.
        400/124 => OAuthRequired,
        /// No permission.
        400/200 => NoPermission,
        /// Invalid webinar ID.
        400/300 => InvalidWebinarId,
        /// Local recording not allowed.
        400/3000 => LocalRecordingNotAllowed,
        /// Webinar not found.
        404/3001 => WebinarNotFound,
    )
)]
pub fn get_local_recording_token(
    /// The webinar.
    webinar_id: i64,
) -> LocalRecordingToken;

/// Gets a closed caption token.
///
/// Zoom's page: [Get webinar's token](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/%7BwebinarId%7D/token).
#[zoom_endpoint(
    GET, "/webinars/<webinar_id>/token",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:token", "webinar:read:token:admin"],
    rate_limit = Light,
    errors(
        /// No permission.
        400/200 => NoPermission,
        /// Invalid webinar ID.
        400/300 => InvalidWebinarId,
        /// Closed captioning disabled.
        400/3000 => ClosedCaptioningDisabled,
        /// Webinar not found.
        404/3001 => WebinarNotFound,
    )
)]
pub fn get_closed_caption_token(
    /// The webinar.
    webinar_id: i64,
    /// The type: `closed_caption_token` when left out.
    #[query(rename = "type")]
    kind: Option<TokenType>,
) -> ClosedCaptionToken;
