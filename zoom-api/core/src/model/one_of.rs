//! Enums of which each variant is another shape of the same JSON value.

use serde::Deserialize;
use serde::de::Deserializer;
use serde_json::Value as Json;

use super::value::Value;

/// An enum of one-field variants with an `Unknown` of any JSON.
pub trait OneOf: Sized + 'static {
    /// The variants, in the order in which they are tried.
    const CHOICES: &'static [Choice<Self>];

    /// Keeps JSON that fits no variant.
    fn unknown(json: Json) -> Self;
}

/// One variant of a [`OneOf`].
#[derive(Clone, Copy, Debug)]
pub struct Choice<T> {
    /// How many fields of the JSON the variant names.
    pub resemblance: fn(&Json) -> usize,
    /// Reads the variant, if the JSON fits it.
    pub decode: fn(&Json) -> Option<T>,
}

/// Reads what a variant holds, if the JSON fits it.
#[must_use]
pub fn choose<T: Value>(json: &Json) -> Option<T> {
    let value = T::decode(json).ok().flatten();
    // A list would take `""` for an empty one, but the whole may as well be absent.
    value.filter(|value| json != "" || !value.is_absent())
}

/// Reads the variant that names the most fields of the JSON; of equals, the first.
pub fn decode_one_of<'de, T: OneOf, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    let json = Json::deserialize(deserializer)?;
    if json.is_null() {
        return Ok(None);
    }
    let mut choices: Vec<_> = T::CHOICES.iter().map(|choice| ((choice.resemblance)(&json), choice.decode)).collect();
    choices.sort_by_key(|(resemblance, _)| std::cmp::Reverse(*resemblance));
    let known = choices.iter().find_map(|(_, decode)| decode(&json));
    Ok(known.or_else(|| (json != "").then(|| T::unknown(json))))
}
