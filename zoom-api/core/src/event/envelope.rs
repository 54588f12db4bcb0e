//! Reading an envelope, without decoding the payload.

use std::fmt;

use serde::de::{Deserializer as _, Error, MapAccess, Visitor};
use serde_json::Value as Json;
use serde_json::value::RawValue;

use crate::model::Extra;

/// The fields of an envelope. Of duplicate fields, the last one applies.
#[derive(Default)]
pub(super) struct Envelope<'a> {
    pub(super) name: Option<String>,
    pub(super) milliseconds: Option<i64>,
    pub(super) payload: Option<&'a RawValue>,
    pub(super) extra: Extra,
}

/// Reads an envelope from a complete JSON text.
pub(super) fn read(json: &str) -> Result<Envelope<'_>, serde_json::Error> {
    let mut deserializer = serde_json::Deserializer::from_str(json);
    let envelope = deserializer.deserialize_map(EnvelopeVisitor)?;
    deserializer.end()?;
    if envelope.name.is_none() {
        return Err(Error::custom("`event`: required but missing"));
    }
    Ok(envelope)
}

struct EnvelopeVisitor;

impl<'de> Visitor<'de> for EnvelopeVisitor {
    type Value = Envelope<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Envelope<'de>, A::Error> {
        let mut envelope = Envelope::default();
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "event" => envelope.name = text(map.next_value()?),
                "event_ts" => envelope.milliseconds = milliseconds(&map.next_value()?),
                "payload" => envelope.payload = Some(map.next_value()?),
                _ => drop(envelope.extra.insert(key, map.next_value::<Json>()?)),
            }
        }
        Ok(envelope)
    }
}

fn text(json: Json) -> Option<String> {
    match json {
        Json::String(text) => Some(text),
        _ => None,
    }
}

/// A number of milliseconds, which may be text. Anything else is no time.
fn milliseconds(json: &Json) -> Option<i64> {
    match json {
        Json::String(text) => text.trim().parse().ok(),
        other => other.as_i64(),
    }
}
