//! Responses of the token endpoint.

use serde_json::Value;

use super::issued_tokens::IssuedTokens;
use crate::error::Error;
use crate::exchange::{Response, TransportError, TransportErrorKind};

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
    pub(super) fn of(outcome: Result<Response, TransportError>) -> Self {
        match outcome {
            Err(error) if error.kind == TransportErrorKind::Connect => Self::NotSent(no_response(error)),
            Err(error) if error.kind == TransportErrorKind::TooLarge => Self::Invalid(no_response(error)),
            Err(error) => Self::Unknown(no_response(error)),
            Ok(response) => Self::from_response(response),
        }
    }

    fn from_response(response: Response) -> Self {
        match response.status.as_u16() {
            200..=299 => IssuedTokens::read(&response.body)
                .map_or_else(|reason| Self::Invalid(Error::auth(reason)), Self::Issued),
            408 | 429 | 500..=599 => Self::Unavailable(rejected(response)),
            _ => Self::Rejected(TokenErrorCode::of(&response), rejected(response)),
        }
    }
}

impl TokenErrorCode {
    fn of(response: &Response) -> Self {
        let body: Value = serde_json::from_slice(&response.body).unwrap_or_default();
        let code = body.get("code").and_then(Value::as_i64);
        match body.get("error").and_then(Value::as_str) {
            Some("invalid_grant") => Self::InvalidGrant,
            Some("authorization_pending") => Self::AuthorizationPending,
            Some("slow_down") => Self::SlowDown,
            Some("expired_token") => Self::ExpiredToken,
            Some("access_denied") => Self::AccessDenied,
            _ if code.is_some_and(|code| CONSENT_OVER.contains(&code)) => Self::InvalidGrant,
            _ => Self::Other,
        }
    }
}

/// The error of a request without a response.
pub(super) fn no_response(error: TransportError) -> Error {
    Error::auth("Zoom's token endpoint did not respond").with_source(error)
}

fn rejected(response: Response) -> Error {
    Error::auth("Zoom's token endpoint rejected the request").with_response(response)
}
