//! What the token endpoint said, by what can be done about it.

use serde_json::Value;

use super::issued_tokens::IssuedTokens;
use crate::error::Error;
use crate::exchange::{Response, TransportError, TransportErrorKind};

/// How a request for tokens ended.
#[derive(Debug)]
pub(super) enum TokenResponse {
    /// Tokens were given.
    Issued(IssuedTokens),
    /// Zoom said no, and will again.
    Rejected(TokenErrorCode, Error),
    /// Zoom could not answer now.
    Unavailable(Error),
    /// The request did not reach Zoom.
    NotSent(Error),
    /// Zoom may have read the request; no answer came.
    Unknown(Error),
    /// Zoom took the request, and its answer is of no use.
    Invalid(Error),
}

/// Why Zoom said no.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TokenErrorCode {
    /// The code or the refresh token is used, expired or revoked.
    InvalidGrant,
    /// The user has not answered yet.
    AuthorizationPending,
    /// The same, and it was asked too soon.
    SlowDown,
    /// The user did not answer in time.
    ExpiredToken,
    /// The user said no.
    AccessDenied,
    /// Something is wrong with the request or the app.
    Other,
}

/// Codes that say that a user's consent is over: used, expired or invalid, its owner gone, revoked, disabled by an admin.
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

/// The error of a request without an answer.
pub(super) fn no_response(error: TransportError) -> Error {
    Error::auth("Zoom's token endpoint did not answer").with_source(error)
}

fn rejected(response: Response) -> Error {
    Error::auth("Zoom's token endpoint refused").with_response(response)
}
