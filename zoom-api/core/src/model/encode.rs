//! Writing a model, without what is absent.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::error::EncodeError;
use super::structure::{Model, Sink};
use super::value::Value;

/// Writes a value as JSON.
///
/// # Errors
/// When a value inside a [`Json`](super::Json) refuses to be written; models do not.
pub fn encode<T: Serialize + ?Sized>(value: &T) -> Result<Vec<u8>, EncodeError> {
    Ok(serde_json::to_vec(value)?)
}

/// Writes the fields of a model that are not absent, for its `serde` implementation.
pub fn serialize<M: Model, S: Serializer>(model: &M, serializer: S) -> Result<S::Ok, S::Error> {
    let mut fields = Fields { names: M::FIELDS, map: serializer.serialize_map(None)?, result: Ok(()) };
    model.fields(&mut fields);
    fields.result?;
    fields.map.end()
}

/// Writes fields until the first error.
struct Fields<S: SerializeMap> {
    names: &'static [&'static str],
    map: S,
    result: Result<(), S::Error>,
}

impl<S: SerializeMap> Sink for Fields<S> {
    fn field<T: Value>(&mut self, index: usize, value: &T) {
        let Some(name) = self.names.get(index) else {
            return;
        };
        if self.result.is_ok() && !value.is_absent() {
            self.result = self.map.serialize_entry(name, value);
        }
    }
}
