//! The serde implementations of events: JSON in which every digit is kept, and text in binary formats.

use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::{self, Serialize, Serializer};
use serde_json::value::RawValue;

use super::{Event, EventPayload, EventSet, RawEvent};

/// Serializes an event as it was received.
pub fn serialize<S: Serializer>(event: &RawEvent, serializer: S) -> Result<S::Ok, S::Error> {
    if !serializer.is_human_readable() {
        return serializer.serialize_str(event.json());
    }
    let json: &RawValue = serde_json::from_str(event.json()).map_err(ser::Error::custom)?;
    json.serialize(serializer)
}

/// Reads an event of a set.
pub fn deserialize<'de, E: EventSet, D: Deserializer<'de>>(deserializer: D) -> Result<E, D::Error> {
    E::from_raw(raw(deserializer)?).map_err(D::Error::custom)
}

fn raw<'de, D: Deserializer<'de>>(deserializer: D) -> Result<RawEvent, D::Error> {
    let event = if deserializer.is_human_readable() {
        RawEvent::from_json(Box::<RawValue>::deserialize(deserializer)?.get())
    } else {
        RawEvent::from_json(String::deserialize(deserializer)?)
    };
    event.map_err(D::Error::custom)
}

impl Serialize for RawEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for RawEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        raw(deserializer)
    }
}

impl<P> Serialize for Event<P> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(self.raw(), serializer)
    }
}

impl<'de, P: EventPayload> Deserialize<'de> for Event<P> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        raw(deserializer)?.decode().map_err(D::Error::custom)
    }
}
