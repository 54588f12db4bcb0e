//! Responses of the token endpoint.

use serde_json::Value;

use super::issued_tokens::IssuedTokens;
use crate::error::Error;
use crate::exchange::{Response, TransportErrorKind};
use crate::response::ZoomBody;

/// The outcome of a token request.
#[derive(Debug)]
pub(super) enum TokenResponse {
    /// Tokens were issued.
    Issued(IssuedTokens),
    /// Zoom rejected the request; a retry would fail too.
    Rejected(TokenErrorCode, Error),
    /// Zoom is temporarily unavailable.
    Unavailable(Error),
    /// The request did not reach Zoom.
    NotSent(Error),
    /// No response was received; Zoom may have processed the request.
    Unknown(Error),
    /// Zoom processed the request, but its response is invalid.
    Invalid(Error),
}

/// The OAuth error code of a rejected request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TokenErrorCode {
    /// The code or refresh token is used, expired or revoked.
    InvalidGrant,
    /// The user has not responded yet.
    AuthorizationPending,
    /// The user has not responded yet, and the device polls too often.
    SlowDown,
    /// The user did not respond in time.
    ExpiredToken,
    /// The user denied consent.
    AccessDenied,
    /// The request or the app is invalid.
    Other,
}

/// Zoom's error codes for a consent that has ended: used, expired or invalid, owner removed, revoked, disabled by an admin.
const CONSENT_OVER: [i64; 6] = [4733, 4734, 4735, 4737, 4738, 4741];

impl TokenResponse {
    /// The outcome of a request with a response. `is_custom` if the user set the OAuth URL.
    pub(super) fn of(response: Response, is_custom: bool) -> Self {
        match response.status.as_u16() {
            200..=299 => IssuedTokens::read(&response.body, is_custom)
                .map_or_else(|reason| Self::Invalid(Error::auth(reason)), Self::Issued),
            408 | 429 | 500..=599 => Self::Unavailable(rejected(response)),
            _ => Self::Rejected(TokenErrorCode::of(&response), rejected(response)),
        }
    }

    /// The outcome of a request without a response.
    pub(super) fn of_failure(kind: TransportErrorKind, error: Error) -> Self {
        match kind {
            _ if kind.is_not_sent() => Self::NotSent(error),
            TransportErrorKind::TooLarge => Self::Invalid(error),
            _ => Self::Unknown(error),
        }
    }
}

impl TokenErrorCode {
    fn of(response: &Response) -> Self {
        let text = response.body.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&response.body);
        let json: Value = serde_json::from_slice(text).unwrap_or_default();
        let body = ZoomBody::parse(text).unwrap_or_default();
        let name = json.get("error").and_then(Value::as_str).map(|name| name.trim().to_ascii_lowercase());
        match name.as_deref() {
            Some("invalid_grant") => Self::InvalidGrant,
            Some("authorization_pending") => Self::AuthorizationPending,
            Some("slow_down") => Self::SlowDown,
            Some("expired_token") => Self::ExpiredToken,
            Some("access_denied") => Self::AccessDenied,
            _ if body.code.is_some_and(|code| CONSENT_OVER.contains(&code)) => Self::InvalidGrant,
            None | Some("invalid_request" | "invalid_token") if is_about_token(&body) => Self::InvalidGrant,
            _ => Self::Other,
        }
    }
}

/// Whether the message says that the token is invalid. Zoom reports revoked refresh tokens as `invalid_request` too, like other
/// mistakes, whose messages do not name the token.
fn is_about_token(body: &ZoomBody) -> bool {
    let message = body.message.as_deref().unwrap_or_default().to_ascii_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| message.contains(word));
    let is_other = has(&["client", "token request", "token type", "token endpoint"]);
    let is_over = has(&["invalid", "expired", "revoked", "already used", "been used", "not found", "does not exist"]);
    is_over && message.contains("token") && !is_other
}

fn rejected(response: Response) -> Error {
    Error::auth("Zoom's token endpoint rejected the request").with_response(response)
}
