//! The trait of all values.

use serde::Serialize;

use super::decode::{Decode, Next, Source, Step, Token};
use super::deserialize::decode_into;
use super::encode::Encode;
use super::error::DecodeError;
use super::one_of::Resemblance;

/// A value that can be decoded leniently from Zoom's JSON and encoded again.
///
/// `#[zoom_model]` implements it. Strings, numbers, booleans, `jiff`'s times, lists, maps and [`Json`](super::Json) implement it too.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be decoded from JSON",
    note = "add `#[zoom_model]` to the type, or wrap it in `zoom_api::model::Json<_>`"
)]
pub trait Value: Decode + Encode + Serialize + Sized {
    /// Sets an option; an absent value makes it `None`.
    fn set_option<'a>(option: &'a mut Option<Self>, token: Token<'_>) -> Step<'a>;

    /// Reads the next element of a list, and adds it unless it is absent.
    #[doc(hidden)]
    fn read_element(list: &mut Vec<Self>, source: &mut dyn Source) -> Next {
        let mut element: Option<Self> = None;
        let next = source.read(&mut element);
        if next != Next::End {
            list.extend(element);
        }
        next
    }

    /// Whether this is an object with a field of this name.
    fn has_field(name: &str) -> bool {
        let _ = name;
        false
    }

    /// Returns the shape in JSON. Default: any JSON.
    #[cfg(feature = "describe")]
    #[must_use]
    fn shape() -> crate::shape::Shape {
        crate::shape::Shape::Any
    }

    /// Resemblance of JSON to this type, which selects the variant of a `one_of` enum.
    #[doc(hidden)]
    fn resemblance(json: &serde_json::Value) -> Resemblance {
        let _ = json;
        Resemblance::NONE
    }
}

/// Reads a value from the bytes of a response.
///
/// # Errors
/// Fails if the bytes are not JSON, or not JSON of this shape; the error names the field.
///
/// # Examples
/// ```
/// let minutes: Vec<u32> = zoom_api::model::decode(br#"[30, "45"]"#)?;
/// assert_eq!(minutes, [30, 45]);
/// # Ok::<(), zoom_api::model::DecodeError>(())
/// ```
pub fn decode<T: Value>(bytes: &[u8]) -> Result<T, DecodeError> {
    let mut value: Option<T> = None;
    decode_bytes(bytes, &mut value)?;
    value.ok_or_else(DecodeError::absent)
}

pub(crate) fn decode_bytes(bytes: &[u8], value: &mut dyn Decode) -> Result<(), DecodeError> {
    let text = std::str::from_utf8(bytes).map_err(DecodeError::not_text)?;
    let mut json = serde_json::Deserializer::from_str(text.trim_start_matches('\u{feff}'));
    decode_into(value, &mut json)?;
    Ok(json.end()?)
}
