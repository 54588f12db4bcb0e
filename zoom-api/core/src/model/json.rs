//! JSON that no model describes.

use serde::de::{DeserializeOwned, Deserializer, Error};
use serde::{Deserialize, Serialize, Serializer};

use super::value::Value;

/// Wraps a type that has `serde` implementations of its own.
///
/// Its own rules hold inside: nothing is lenient there. Only `null` is still an absent value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Json<T>(pub T);

impl<T> From<T> for Json<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl<T: Serialize> Serialize for Json<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Json<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(Self)
    }
}

impl<T: DeserializeOwned + Serialize + std::fmt::Debug> Value for Json<T> {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        Option::<T>::deserialize(deserializer).map(|value| value.map(Self)).map_err(without_value)
    }
}

/// Keeps of an error only where it is: the words of other types' errors hold the value.
#[cold]
fn without_value<E: Error>(error: E) -> E {
    let text = error.to_string();
    let position = text.rfind(" at line ").and_then(|at| text.get(at..)).unwrap_or_default();
    E::custom(format_args!("not of the expected shape{position}"))
}

impl Value for serde_json::Value {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        Self::deserialize(deserializer).map(|value| Some(value).filter(|value| !value.is_null()))
    }
}
