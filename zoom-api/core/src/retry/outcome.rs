//! Outcomes of attempts, which determine whether to retry.

use http::StatusCode;

use crate::exchange::{Response, TransportError, TransportErrorKind};
use crate::metadata::EndpointInfo;
use crate::response::ZoomBody;

/// The outcome of an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Not sent.
    NotSent,
    /// It may have taken effect.
    Unknown,
    /// A successful response was cut short.
    CutShort,
    /// Rate-limited per second or minute.
    Throttled,
    /// Rate-limited: too many concurrent calls.
    TooManyAtOnce,
    /// A success, or an error that a retry would repeat.
    Settled,
}

impl Outcome {
    pub(crate) fn of(outcome: Result<&Response, &TransportError>) -> Self {
        match outcome {
            Ok(response) => Self::of_response(response),
            Err(error) => Self::of_failure(error),
        }
    }

    fn of_response(response: &Response) -> Self {
        match response.status.as_u16() {
            429 => Self::of_throttling(response),
            408 | 500 | 502 | 503 | 504 | 520..=524 => Self::Unknown,
            _ => Self::Settled,
        }
    }

    fn of_failure(error: &TransportError) -> Self {
        match error.kind {
            TransportErrorKind::NotSent | TransportErrorKind::Connect => Self::NotSent,
            TransportErrorKind::Timeout | TransportErrorKind::Broken | TransportErrorKind::Stalled => {
                if error.status.is_some_and(|status| StatusCode::is_success(&status)) {
                    Self::CutShort
                } else {
                    Self::Unknown
                }
            }
            TransportErrorKind::Malformed => Self::CutShort,
            TransportErrorKind::Certificate | TransportErrorKind::TooLarge => Self::Settled,
        }
    }

    /// Zoom marks daily limits by a header or only in the message.
    fn of_throttling(response: &Response) -> Self {
        let kind = response.header("x-ratelimit-type").unwrap_or_default().to_ascii_lowercase();
        let message = ZoomBody::parse(&response.body).and_then(|body| body.message).unwrap_or_default();
        let message = message.to_ascii_lowercase();
        if kind.contains("daily") || message.contains("daily") {
            Self::Settled
        } else if message.contains("concurrent") {
            Self::TooManyAtOnce
        } else {
            Self::Throttled
        }
    }

    /// Whether a retry cannot repeat an effect.
    pub(crate) fn can_repeat(self, info: &EndpointInfo) -> bool {
        match self {
            Self::NotSent | Self::Throttled | Self::TooManyAtOnce => true,
            Self::Unknown => info.idempotent,
            Self::CutShort => info.method.is_safe(),
            Self::Settled => false,
        }
    }
}
