//! Enums of which each variant is another shape of the same JSON value.

use serde_json::Value as Json;

use super::decode::{Failure, Presence, Step};
use super::deserialize::decode_option;
use super::error::DecodeError;
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
    /// The number of fields of the JSON that the variant has.
    pub resemblance: fn(&Json) -> usize,
    /// Reads the variant.
    pub decode: fn(&Json) -> Result<Option<T>, DecodeError>,
}

/// Reads the value of a variant; `None` if it is absent.
///
/// # Errors
/// Fails if the JSON does not fit.
pub fn choose<T: Value>(json: &Json) -> Result<Option<T>, DecodeError> {
    let value = decode_option::<T, _>(json)?;
    // A list would take `""` for an empty one, but the whole may as well be absent.
    Ok(value.filter(|value| json != "" || !value.is_absent()))
}

/// Sets an enum of shapes from any JSON.
pub fn set_one_of<T: OneOf>(value: &mut T) -> Step<'_> {
    Step::Json(Box::new(|json| {
        let read = read::<T>(json)?;
        Ok(Presence::of(read.map(|read| *value = read).is_some()))
    }))
}

/// Sets an option of an enum of shapes from any JSON.
pub fn set_one_of_option<T: OneOf>(option: &mut Option<T>) -> Step<'_> {
    Step::Json(Box::new(|json| {
        *option = read::<T>(json)?;
        Ok(Presence::of(option.is_some()))
    }))
}

/// Reads the variant that has the most fields of the JSON; among equals, the first.
fn read<T: OneOf>(json: Json) -> Result<Option<T>, Box<Failure>> {
    if json.is_null() {
        return Ok(None);
    }
    let mut choices: Vec<_> = T::CHOICES.iter().map(|choice| ((choice.resemblance)(&json), choice.decode)).collect();
    choices.sort_by_key(|(resemblance, _)| std::cmp::Reverse(*resemblance));
    let known = choices.iter().find_map(|(_, decode)| decode(&json).ok().flatten());
    Ok(known.or_else(|| (json != "").then(|| T::unknown(json))))
}
