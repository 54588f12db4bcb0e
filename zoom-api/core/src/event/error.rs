//! The error of decoding an event.

use std::fmt;

use super::raw::RawEvent;
use crate::model::DecodeError;

/// The error of decoding an event.
///
/// It contains the path of the field, but never its value.
#[derive(Clone, Debug)]
pub struct EventError {
    reason: Reason,
    event: Option<Box<RawEvent>>,
}

#[derive(Clone, Debug)]
enum Reason {
    /// The text is not an event.
    NotAnEvent(DecodeError),
    /// The event has another name.
    Name(&'static str),
    /// The payload has another shape.
    Payload(DecodeError),
}

impl EventError {
    /// Returns the event, unless the text is not an event.
    #[must_use]
    pub fn event(&self) -> Option<&RawEvent> {
        self.event.as_deref()
    }

    /// Returns the error of the JSON, unless the event has another name than expected.
    #[must_use]
    pub const fn decode_error(&self) -> Option<&DecodeError> {
        match &self.reason {
            Reason::NotAnEvent(error) | Reason::Payload(error) => Some(error),
            Reason::Name(_) => None,
        }
    }

    /// Whether the event has another name than expected.
    #[must_use]
    pub const fn is_other_event(&self) -> bool {
        matches!(self.reason, Reason::Name(_))
    }

    pub(super) fn not_an_event(error: impl Into<DecodeError>) -> Self {
        Self { reason: Reason::NotAnEvent(error.into()), event: None }
    }

    #[cold]
    pub(super) fn other_event(expected: &'static str, event: RawEvent) -> Self {
        Self { reason: Reason::Name(expected), event: Some(Box::new(event)) }
    }

    #[cold]
    pub(super) fn payload(error: DecodeError, event: RawEvent) -> Self {
        Self { reason: Reason::Payload(error), event: Some(Box::new(event)) }
    }

    fn name(&self) -> &str {
        self.event().map_or("", RawEvent::name)
    }
}

impl fmt::Display for EventError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.name();
        match &self.reason {
            Reason::NotAnEvent(error) => write!(f, "the text is not an event: {error}"),
            Reason::Name(expected) => write!(f, "expected the event `{expected}`, found `{name}`"),
            Reason::Payload(error) => write!(f, "the payload of event `{name}` cannot be decoded: {error}"),
        }
    }
}

impl std::error::Error for EventError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.decode_error().map(|error| error as _)
    }
}
