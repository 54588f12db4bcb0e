//! What an attempt came to, as far as sending it again goes.

use http::StatusCode;

use crate::exchange::{Response, TransportError, TransportErrorKind};
use crate::metadata::EndpointInfo;
use crate::response::ZoomBody;

/// What an attempt came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Zoom never saw it.
    NotSent,
    /// It may have taken effect.
    Unknown,
    /// An answer said that the call had succeeded, and did not come whole.
    CutShort,
    /// Refused: too many calls in a second or minute.
    Throttled,
    /// Refused: too many at the same time.
    TooManyAtOnce,
    /// Settled, be it a success or an error that another attempt would only repeat.
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
            TransportErrorKind::Connect => Self::NotSent,
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

    /// Zoom's daily limits have a header, or only a sentence.
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

    /// Whether another attempt cannot do what this one may have done already.
    pub(crate) fn can_repeat(self, info: &EndpointInfo) -> bool {
        match self {
            Self::NotSent | Self::Throttled | Self::TooManyAtOnce => true,
            Self::Unknown => info.idempotent,
            Self::CutShort => info.method.is_safe(),
            Self::Settled => false,
        }
    }
}
