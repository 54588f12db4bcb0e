//! Typed events, which Zoom sends to webhooks and over its WebSocket.
//!
//! Each event is declared once, as the struct of its payload, with [`zoom_event`](crate::zoom_event). [`Event`] adds the envelope: the name, the
//! time and the original JSON. Products declare their events in a module `events`, next to an enum of all of them.
//!
//! Decoding follows the rules of [`model`], so that unknown fields and values are no errors. An event of an unknown name
//! is the variant `Unknown` of an enum. The original JSON is kept: serializing an event returns it with every field and every digit.
//!
//! # Examples
//! ```
//! use zoom_api::event::Event;
//! use zoom_api::zoom_event;
//!
//! /// A recorder of the lobby started.
//! #[zoom_event("lobby.recorder_started")]
//! pub struct LobbyRecorderStarted {
//!     /// The account.
//!     pub account_id: String,
//! }
//!
//! let json = r#"{"event":"lobby.recorder_started","event_ts":1764300000000,"payload":{"account_id":"a","new":1.50}}"#;
//! let event = Event::<LobbyRecorderStarted>::from_json(json)?;
//! assert_eq!(event.payload().account_id, "a");
//! assert_eq!(serde_json::to_string(&event)?, json);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod envelope;
mod error;
mod from_event;
#[cfg(any(feature = "webhook", feature = "websocket"))]
mod handlers;
mod info;
mod raw;
mod serialization;
mod set;

use std::fmt;
use std::ops::Deref;

use jiff::Timestamp;

use crate::model::{self, EncodeError, Extra, Model};

pub use error::EventError;
pub use from_event::FromEvent;
#[cfg(any(feature = "webhook", feature = "websocket"))]
pub use handlers::{HandlerError, HandlerOutput, Handlers};
pub use info::EventInfo;
pub use raw::RawEvent;
pub use set::EventSet;

/// The payload of an event; `#[zoom_event]` implements it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the payload of an event",
    note = "declare it with `#[zoom_event(\"name\")]`"
)]
pub trait EventPayload: Model + Send + Sync + 'static {
    /// The metadata of the event.
    const INFO: &'static EventInfo;
}

/// An event: the payload, and the envelope in which Zoom sends it.
///
/// It dereferences to its payload. The payload cannot be changed, because the event is serialized as it was received.
#[derive(Clone)]
pub struct Event<P> {
    raw: RawEvent,
    payload: P,
}

impl<P: EventPayload> Event<P> {
    /// Creates an event at the current time, for tests.
    ///
    /// # Errors
    /// Fails if a value inside a [`Json`](model::Json) cannot be serialized.
    pub fn new(payload: P) -> Result<Self, EncodeError> {
        Self::at(Timestamp::now(), payload)
    }

    /// Creates an event at a given time, for tests.
    ///
    /// # Errors
    /// Returns the errors of [`new`](Self::new).
    pub fn at(timestamp: Timestamp, payload: P) -> Result<Self, EncodeError> {
        let json = model::encode(&payload)?;
        Ok(Self { raw: RawEvent::written(P::INFO.name, timestamp, &json), payload })
    }

    /// Decodes an event. Check the signature of a webhook before, with [`Verifier`](crate::webhook::Verifier).
    ///
    /// # Errors
    /// Fails if the text is not an event of this name, or if the payload has another shape.
    pub fn from_json(json: impl AsRef<[u8]>) -> Result<Self, EventError> {
        RawEvent::from_json(json)?.decode()
    }
}

impl<P> Event<P> {
    /// Returns the name, such as `meeting.started`.
    #[must_use]
    pub fn name(&self) -> &str {
        self.raw.name()
    }

    /// Returns the time of the event.
    #[must_use]
    pub fn timestamp(&self) -> Option<Timestamp> {
        self.raw.timestamp()
    }

    /// Returns the payload.
    #[must_use]
    pub const fn payload(&self) -> &P {
        &self.payload
    }

    /// Returns the payload without the envelope.
    #[must_use]
    pub fn into_payload(self) -> P {
        self.payload
    }

    /// Returns the other fields of the envelope, such as `download_token`.
    #[must_use]
    pub const fn extra(&self) -> &Extra {
        self.raw.extra()
    }

    /// Returns the event as it was received.
    #[must_use]
    pub const fn raw(&self) -> &RawEvent {
        &self.raw
    }
}

impl<P> Deref for Event<P> {
    type Target = P;

    fn deref(&self) -> &P {
        &self.payload
    }
}

impl<P: fmt::Debug> fmt::Debug for Event<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.raw.show(f.debug_struct("Event").field("payload", &self.payload))
    }
}

/// Items for the expansion of `#[zoom_event]`. Not public API.
#[doc(hidden)]
pub mod __private {
    pub use super::serialization::{deserialize, serialize};
    pub use super::set::{AnyEvent, Entry, Variant, read_in};
}
