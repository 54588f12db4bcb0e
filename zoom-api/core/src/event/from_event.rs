//! Types that an event is decoded as.

use super::{Event, EventError, EventPayload, EventSet, RawEvent};

/// A type that an event is decoded as: [`Event<Payload>`](Event), an enum of events, or [`RawEvent`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an event",
    note = "expected `Event<Payload>`, an enum of events declared with `#[zoom_event]`, or `RawEvent`"
)]
pub trait FromEvent: Sized {
    /// Decodes an event.
    ///
    /// # Errors
    /// Fails if the event has another name than the payload, or if its payload has another shape.
    fn from_event(event: RawEvent) -> Result<Self, EventError>;
}

impl FromEvent for RawEvent {
    fn from_event(event: RawEvent) -> Result<Self, EventError> {
        Ok(event)
    }
}

impl<P: EventPayload> FromEvent for Event<P> {
    fn from_event(event: RawEvent) -> Result<Self, EventError> {
        event.decode()
    }
}

impl<E: EventSet> FromEvent for E {
    fn from_event(event: RawEvent) -> Result<Self, EventError> {
        E::from_raw(event)
    }
}
