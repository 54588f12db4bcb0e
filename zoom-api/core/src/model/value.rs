//! The trait of everything that a field can hold.

use std::fmt;
use std::marker::PhantomData;

use serde::Serialize;
use serde::de::{DeserializeSeed, Deserializer, Error};

use super::error::DecodeError;
use super::path::ABSENT;

/// A value that can be read from Zoom's JSON, leniently, and written back.
///
/// `#[zoom_model]` implements it; so do text, numbers, booleans, `jiff`'s times, lists, maps and [`Json`](super::Json).
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be decoded from JSON",
    note = "add `#[zoom_model]` to the type, or wrap it in `zoom_api::model::Json<_>`"
)]
pub trait Value: Serialize + fmt::Debug + Sized {
    /// Reads a value, or finds that it is absent.
    ///
    /// # Errors
    /// Says what was expected and what kind of value was found, and never the value.
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error>;

    /// Reads a value over this one, unless it is absent; says whether there was one.
    ///
    /// # Errors
    /// As [`decode`](Self::decode).
    #[inline]
    fn decode_over<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<bool, D::Error> {
        let value = Self::decode(deserializer)?;
        Ok(value.map(|value| *self = value).is_some())
    }

    /// Whether the value is left out when sending.
    fn is_absent(&self) -> bool {
        false
    }

    /// Whether this is an object that names a field like this.
    fn has_field(name: &str) -> bool {
        let _ = name;
        false
    }

    /// What it is in JSON; any JSON, until an implementation says more.
    #[cfg(feature = "describe")]
    #[must_use]
    fn shape() -> crate::shape::Shape {
        crate::shape::Shape::Any
    }

    /// What stands for an argument that was not given, where it can be left out.
    #[cfg(feature = "describe")]
    #[doc(hidden)]
    #[must_use]
    fn left_out() -> Option<Self> {
        None
    }

    /// How many fields of a JSON object this type names; it tells apart the variants of a `one_of` enum.
    fn resemblance(json: &serde_json::Value) -> usize {
        let _ = json;
        0
    }
}

/// Reads a value from the bytes of a response.
///
/// # Errors
/// When the bytes are not JSON, or not JSON of this shape; the error names the field.
///
/// # Examples
/// ```
/// let minutes: Vec<u32> = zoom_api::model::decode(br#"[30, "45"]"#)?;
/// assert_eq!(minutes, [30, 45]);
/// # Ok::<(), zoom_api::model::DecodeError>(())
/// ```
pub fn decode<T: Value>(bytes: &[u8]) -> Result<T, DecodeError> {
    let text = std::str::from_utf8(bytes).map_err(DecodeError::not_text)?;
    let mut json = serde_json::Deserializer::from_str(text.trim_start_matches('\u{feff}'));
    let value = deserialize(&mut json)?;
    json.end()?;
    Ok(value)
}

/// Reads a value that must be there, for the `serde` implementations of models.
pub fn deserialize<'de, T: Value, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    T::decode(deserializer)?.ok_or_else(|| D::Error::custom(ABSENT))
}

/// Reads one value inside another.
pub(crate) struct Seed<T>(PhantomData<T>);

impl<T> Seed<T> {
    #[inline]
    pub(crate) fn new() -> Self {
        Self(PhantomData)
    }
}

impl<'de, T: Value> DeserializeSeed<'de> for Seed<T> {
    type Value = Option<T>;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        T::decode(deserializer)
    }
}
