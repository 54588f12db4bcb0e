//! Events whose payload is not decoded.

use std::fmt;
use std::ops::Range;

use jiff::Timestamp;

use super::envelope;
use super::error::EventError;
use super::{Event, EventPayload};
use crate::model::{self, DecodeError, Extra};

/// An event whose payload is not decoded, with the original JSON.
///
/// `Debug` shows the name, the time and the names of other fields, but no payload.
#[derive(Clone)]
pub struct RawEvent {
    json: Box<str>,
    name: Box<str>,
    milliseconds: Option<i64>,
    /// The position of the payload in the text.
    payload: Range<usize>,
    extra: Extra,
}

impl RawEvent {
    /// Reads the envelope of an event.
    ///
    /// # Errors
    /// Fails if the text is not a JSON object with a field `event`.
    pub fn from_json(json: impl AsRef<[u8]>) -> Result<Self, EventError> {
        let text = std::str::from_utf8(json.as_ref()).map_err(DecodeError::not_text);
        let text = text.map_err(EventError::not_an_event)?.trim_start_matches('\u{feff}');
        let envelope = envelope::read(text).map_err(EventError::not_an_event)?;
        let payload = envelope.payload.map_or(0..0, |payload| range_in(text, payload.get()));
        Ok(Self {
            payload,
            name: envelope.name.unwrap_or_default().into(),
            milliseconds: envelope.milliseconds,
            extra: envelope.extra,
            json: text.into(),
        })
    }

    /// Writes an event.
    pub(super) fn written(name: &str, timestamp: Timestamp, payload: &[u8]) -> Self {
        let payload = String::from_utf8_lossy(payload);
        let milliseconds = timestamp.as_millisecond();
        let head = format!("{{\"event\":{},\"event_ts\":{milliseconds},\"payload\":", serde_json::Value::from(name));
        Self {
            payload: head.len()..head.len() + payload.len(),
            name: name.into(),
            milliseconds: Some(milliseconds),
            extra: Extra::default(),
            json: (head + &payload + "}").into(),
        }
    }

    /// Returns the name, such as `meeting.started`.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the time of the event; `None` if Zoom sent none.
    #[must_use]
    pub fn timestamp(&self) -> Option<Timestamp> {
        self.milliseconds.and_then(|milliseconds| Timestamp::from_millisecond(milliseconds).ok())
    }

    /// Returns the other fields of the envelope, such as `download_token`.
    #[must_use]
    pub const fn extra(&self) -> &Extra {
        &self.extra
    }

    /// Returns the JSON text of the event, as it was received.
    #[must_use]
    pub fn json(&self) -> &str {
        &self.json
    }

    /// Returns the JSON text of the payload; an empty object if the event has none.
    #[must_use]
    pub fn payload_json(&self) -> &str {
        self.json.get(self.payload.clone()).filter(|payload| !payload.is_empty()).unwrap_or("{}")
    }

    /// Decodes the payload.
    ///
    /// # Errors
    /// Fails if the event has another name, or if the payload has another shape. The error returns the event.
    pub fn decode<P: EventPayload>(self) -> Result<Event<P>, EventError> {
        if *self.name != *P::INFO.name {
            return Err(EventError::other_event(P::INFO.name, self));
        }
        match model::decode(self.payload_json().as_bytes()) {
            Ok(payload) => Ok(Event { raw: self, payload }),
            Err(error) => Err(EventError::payload(error, self)),
        }
    }

    /// Adds the fields of the envelope to those of an event, without private values.
    pub(super) fn show(&self, event: &mut fmt::DebugStruct<'_, '_>) -> fmt::Result {
        event.field("name", &self.name).field("timestamp", &self.timestamp()).field("extra", &self.extra).finish()
    }
}

impl fmt::Debug for RawEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.show(&mut f.debug_struct("RawEvent"))
    }
}

/// The position of a part of a text.
fn range_in(text: &str, part: &str) -> Range<usize> {
    let start = (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    start..start + part.len()
}
