//! JSON without a model.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::decode::{Decode, Failure, Presence, Step, Token};
use super::deserialize::decode_into;
use super::encode::{Encode, View};
use super::error::EncodeError;
use super::tree::Tree;
use super::value::Value;

/// A wrapper for types with their own `serde` implementations.
///
/// The lenient rules do not apply inside; only `null` is an absent value.
///
/// When a model that contains it is decoded, the value passes through `serde_json::Value`: entries of objects are sorted by key, the last of
/// several entries with one key counts, and an integer outside the ranges of `i64` and `u64` is an error for integer types.
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

impl<T: DeserializeOwned + Serialize + std::fmt::Debug> Decode for Json<T> {
    fn set(&mut self, _: Token<'_>) -> Step<'_> {
        Step::Json(Box::new(|json| {
            let value = typed(json)?;
            Ok(Presence::of(value.map(|value| *self = value).is_some()))
        }))
    }
}

impl<T: DeserializeOwned + Serialize + std::fmt::Debug> Encode for Json<T> {
    fn view(&self) -> View<'_> {
        View::Tree(tree(&self.0))
    }
}

impl<T: DeserializeOwned + Serialize + std::fmt::Debug> Value for Json<T> {
    fn set_option<'a>(option: &'a mut Option<Self>, _: Token<'_>) -> Step<'a> {
        Step::Json(Box::new(|json| {
            *option = typed(json)?;
            Ok(Presence::of(option.is_some()))
        }))
    }
}

fn typed<T: DeserializeOwned>(json: serde_json::Value) -> Result<Option<Json<T>>, Box<Failure>> {
    let value = Option::<T>::deserialize(json);
    // The errors of other types contain the value.
    value.map(|value| value.map(Json)).map_err(|_| Box::new(Failure::Other("unexpected shape".to_owned())))
}

/// Keeps the digits of numbers and the order of entries, as the type writes them.
fn tree<T: Serialize>(value: &T) -> Result<Tree, EncodeError> {
    let text = serde_json::to_vec(value)?;
    let mut tree = Tree::Null;
    let mut json = serde_json::Deserializer::from_slice(&text);
    decode_into(&mut tree, &mut json)?;
    Ok(tree)
}

impl Decode for serde_json::Value {
    fn set(&mut self, _: Token<'_>) -> Step<'_> {
        Step::Json(Box::new(|json| {
            let presence = Presence::of(!json.is_null());
            if presence.is_present() {
                *self = json;
            }
            Ok(presence)
        }))
    }
}

impl Encode for serde_json::Value {
    fn view(&self) -> View<'_> {
        View::Json(self)
    }
}

impl Value for serde_json::Value {
    fn set_option<'a>(option: &'a mut Option<Self>, _: Token<'_>) -> Step<'a> {
        Step::Json(Box::new(|json| {
            *option = Some(json).filter(|json| !json.is_null());
            Ok(Presence::of(option.is_some()))
        }))
    }
}
