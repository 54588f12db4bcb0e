//! Enums of events.

use std::fmt;

use super::{Event, EventError, EventInfo, EventPayload, RawEvent};

/// An enum of events with a variant `Unknown`; `#[zoom_event]` implements it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an enum of events",
    note = "declare it with `#[zoom_event]`, with a variant for each event"
)]
pub trait EventSet: Sized {
    /// Decodes an event whose name is in the set, and returns any other event unchanged in the inner result.
    ///
    /// # Errors
    /// Fails if the payload has another shape.
    fn read(event: RawEvent) -> Result<Result<Self, RawEvent>, EventError>;

    /// Wraps an event whose name is not in the set.
    fn unknown(event: RawEvent) -> Self;

    /// Returns the event as it was received.
    fn raw(&self) -> &RawEvent;

    /// Decodes an event. An event whose name is not in the set becomes `Unknown`.
    ///
    /// # Errors
    /// Fails if the payload has another shape.
    fn from_raw(event: RawEvent) -> Result<Self, EventError> {
        Ok(Self::read(event)?.unwrap_or_else(Self::unknown))
    }
}

/// The content of a variant.
pub trait AnyEvent: fmt::Debug {
    /// The event as it was received.
    fn raw_event(&self) -> &RawEvent;
}

impl<P: fmt::Debug> AnyEvent for Event<P> {
    fn raw_event(&self) -> &RawEvent {
        self.raw()
    }
}

impl AnyEvent for RawEvent {
    fn raw_event(&self) -> &RawEvent {
        self
    }
}

/// A variant, by the function that creates it.
pub struct Variant<P, E>(pub fn(Box<Event<P>>) -> E);

/// An event of a set.
pub trait Entry<E> {
    /// The metadata of the event.
    fn info(&self) -> &'static EventInfo;

    /// Decodes the event.
    fn read(&self, event: RawEvent) -> Result<E, EventError>;
}

impl<P: EventPayload, E> Entry<E> for Variant<P, E> {
    fn info(&self) -> &'static EventInfo {
        P::INFO
    }

    fn read(&self, event: RawEvent) -> Result<E, EventError> {
        event.decode().map(|event| self.0(Box::new(event)))
    }
}

/// Decodes an event whose name is in a list.
pub fn read_in<E>(entries: &[&dyn Entry<E>], event: RawEvent) -> Result<Result<E, RawEvent>, EventError> {
    match entries.iter().find(|entry| entry.info().name == event.name()) {
        Some(entry) => entry.read(event).map(Ok),
        None => Ok(Err(event)),
    }
}
