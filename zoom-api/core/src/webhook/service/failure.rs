//! Failures of a receiver.

use std::error::Error;
use std::fmt;

use http::StatusCode;

use crate::event::{EventError, HandlerError, RawEvent};
use crate::webhook::WebhookError;

/// Why a webhook was rejected or not handled.
#[derive(Debug)]
#[non_exhaustive]
pub enum WebhookFailure {
    /// The signature is invalid, or the request is not from Zoom.
    Rejected(WebhookError),
    /// The body could not be read.
    Body(Box<dyn Error + Send + Sync>),
    /// The body is longer than the limit.
    TooLarge,
    /// The body has a valid signature, but it is not an event.
    NotAnEvent(EventError),
    /// The receiver runs outside of a tokio runtime, or in one without timers, so that it can call no handlers.
    NoRuntime,
    /// The handlers took longer than the deadline; they are still running.
    Slow(RawEvent),
    /// A handler failed.
    Handler {
        /// The event.
        event: RawEvent,
        /// Why the handler failed.
        error: HandlerError,
    },
}

impl WebhookFailure {
    pub(super) fn body(reason: &'static str) -> Self {
        Self::Body(reason.into())
    }

    /// The status of the response to a rejected request.
    pub(super) const fn status(&self) -> StatusCode {
        match self {
            Self::Rejected(WebhookError::SignatureMismatch | WebhookError::Stale) => StatusCode::UNAUTHORIZED,
            Self::Rejected(WebhookError::MissingSecret) | Self::NoRuntime => StatusCode::INTERNAL_SERVER_ERROR,
            Self::Rejected(_) | Self::NotAnEvent(_) => StatusCode::BAD_REQUEST,
            Self::Body(_) => StatusCode::REQUEST_TIMEOUT,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Slow(_) | Self::Handler { .. } => StatusCode::SERVICE_UNAVAILABLE,
        }
    }
}

impl fmt::Display for WebhookFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Rejected(error) => error.fmt(f),
            Self::Body(error) => write!(f, "the body of the webhook could not be read: {error}"),
            Self::TooLarge => f.write_str("the body of the webhook is too long"),
            Self::NotAnEvent(error) => error.fmt(f),
            Self::NoRuntime => f.write_str("webhooks must be handled inside a tokio runtime with timers"),
            Self::Slow(event) => write!(f, "the handlers of `{}` take longer than the deadline", event.name()),
            Self::Handler { event, error } => write!(f, "event `{}`: {error}", event.name()),
        }
    }
}

impl Error for WebhookFailure {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Rejected(error) => Some(error),
            Self::Body(error) => Some(&**error),
            Self::NotAnEvent(error) => Some(error),
            Self::Handler { error, .. } => Some(error),
            Self::TooLarge | Self::NoRuntime | Self::Slow(_) => None,
        }
    }
}
