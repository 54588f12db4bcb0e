//! What the token endpoint said, by what can be done about it.

use serde_json::Value;

use super::Granted;
use crate::error::Error;
use crate::transport::{Response, TransportError, TransportErrorKind};

/// How a request for tokens ended.
#[derive(Debug)]
pub(in crate::auth) enum Answer {
    /// Tokens were given.
    Granted(Granted),
    /// Zoom said no, and will again.
    Refused(TokenErrorCode, Error),
    /// Zoom could not answer now.
    Busy(Error),
    /// The request did not reach Zoom.
    NotSent(Error),
    /// Zoom may have read the request; no answer came.
    Unknown(Error),
    /// Zoom took the request, and its answer is of no use.
    Unreadable(Error),
}

/// Why Zoom said no.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::auth) enum TokenErrorCode {
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

impl Answer {
    pub(super) fn of(outcome: Result<Response, TransportError>) -> Self {
        match outcome {
            Err(error) if error.kind == TransportErrorKind::Connect => Self::NotSent(unanswered(error)),
            Err(error) if error.kind == TransportErrorKind::TooLarge => Self::Unreadable(unanswered(error)),
            Err(error) => Self::Unknown(unanswered(error)),
            Ok(response) => Self::answered(response),
        }
    }

    fn answered(response: Response) -> Self {
        match response.status.as_u16() {
            200..=299 => {
                Granted::read(&response.body).map_or_else(|reason| Self::Unreadable(Error::auth(reason)), Self::Granted)
            }
            408 | 429 | 500..=599 => Self::Busy(refused(response)),
            _ => Self::Refused(TokenErrorCode::of(&response), refused(response)),
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
pub(super) fn unanswered(error: TransportError) -> Error {
    Error::auth("Zoom's token endpoint did not answer").with_source(error)
}

fn refused(response: Response) -> Error {
    Error::auth("Zoom's token endpoint refused").with_answer(response)
}
