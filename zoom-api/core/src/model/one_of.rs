//! Enums whose variants are different shapes of one JSON value.

use std::borrow::Cow;

use serde_json::Value as Json;

use super::decode::{Decode, DecodeFields, Failure, Next, Presence, Source, Step, Token};
use super::deserialize::decode_option;
use super::error::DecodeError;
use super::value::Value;
use crate::foundation::table::Table;

/// An enum of one-field variants, and `Unknown` for any other JSON.
pub trait OneOf: Sized + 'static {
    /// The variants, in the order of the declaration.
    const CHOICES: &'static [Choice<Self>];

    /// Wraps JSON that fits no variant.
    fn unknown(json: Json) -> Self;
}

/// One variant of a [`OneOf`].
#[derive(Clone, Copy, Debug)]
pub struct Choice<T> {
    /// How well the JSON matches the variant.
    pub resemblance: fn(&Json) -> Resemblance,
    /// Reads the variant.
    pub decode: fn(&Json) -> Result<Option<T>, DecodeError>,
}

/// How well JSON matches a type, in ascending order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Resemblance {
    /// A discriminator, which is an enum with one value, differs.
    Contradiction,
    /// The keys that are fields of the type.
    Fields(Known),
    /// The same, and a discriminator of the type is equal.
    Discriminated(Known),
}

impl Resemblance {
    /// No key is a field of the type.
    pub const NONE: Self = Self::Fields(Known { fields: 0, nested: 0 });

    /// The number of keys at all levels.
    const fn total(self) -> usize {
        match self {
            Self::Contradiction => 0,
            Self::Fields(known) | Self::Discriminated(known) => known.fields + known.nested,
        }
    }
}

/// The number of keys that are fields of a type. Those of nested objects only decide between types that know equally many of the others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Known {
    fields: usize,
    nested: usize,
}

/// Compares an object with the fields of a struct.
pub(crate) fn compare(table: &Table, fields: &mut dyn DecodeFields, json: &Json) -> Resemblance {
    let (mut known, mut is_discriminated) = (Known::default(), false);
    for (name, value) in json.as_object().into_iter().flatten() {
        let Some(field) = fields.field_mut(table.find(name)) else { continue };
        known.fields += 1;
        match discriminate(field, value) {
            None => known.nested += count_known(field, value),
            Some(Presence::Present) => is_discriminated = true,
            Some(Presence::Absent) => return Resemblance::Contradiction,
        }
    }
    if is_discriminated { Resemblance::Discriminated(known) } else { Resemblance::Fields(known) }
}

/// Counts the keys in a field's value that decoding would keep.
fn count_known(field: &mut dyn Decode, json: &Json) -> usize {
    let token = match json {
        Json::Object(_) => Token::Object,
        Json::Array(_) => Token::List,
        _ => return 0,
    };
    let mut nested = Nested { json, known: 0 };
    match field.set(token) {
        Step::Object(table, fields) => return compare(table, fields, json).total(),
        Step::Json(_) => return count_keys(json),
        Step::List(elements) => {
            for json in json.as_array().into_iter().flatten() {
                nested.json = json;
                elements.read_element(&mut nested);
            }
        }
        Step::Map(entries) => {
            for (key, json) in json.as_object().into_iter().flatten() {
                nested.json = json;
                nested.known += 1;
                entries.read_entry(key.clone(), &mut nested);
            }
        }
        Step::Done(_) | Step::Failed(_) => {}
    }
    nested.known
}

/// Counts all keys: a value without a model keeps them.
fn count_keys(json: &Json) -> usize {
    match json {
        Json::Object(object) => object.values().map(|json| 1 + count_keys(json)).sum(),
        Json::Array(list) => list.iter().map(count_keys).sum(),
        _ => 0,
    }
}

/// Counts the keys of an element instead of reading it.
struct Nested<'a> {
    json: &'a Json,
    known: usize,
}

impl Source for Nested<'_> {
    fn read(&mut self, value: &mut dyn Decode) -> Next {
        self.known += count_known(value, self.json);
        Next::Value(Presence::Absent)
    }
}

/// Compares the elements of a list: the one that matches best counts.
pub(crate) fn compare_elements(json: &Json, compare: &mut dyn FnMut(&Json) -> Resemblance) -> Resemblance {
    json.as_array().into_iter().flatten().map(compare).max().unwrap_or(Resemblance::NONE)
}

/// Compares a value with the only allowed one of a field; `None` if a field allows others.
fn discriminate(field: &mut dyn Decode, value: &Json) -> Option<Presence> {
    let text = match value {
        Json::String(text) => Cow::Borrowed(text.as_str()),
        Json::Number(number) => Cow::Owned(number.to_string()),
        _ => return None,
    };
    match field.set(Token::Discriminator(&text)) {
        Step::Done(presence) => Some(presence),
        _ => None,
    }
}

/// Decodes the value of a variant; `None` if it is absent.
///
/// # Errors
/// Fails if the JSON does not fit.
pub fn choose<T: Value>(json: &Json) -> Result<Option<T>, DecodeError> {
    let value = decode_option::<T, _>(json)?;
    // A list decodes `""` as empty, but here it is an absent value.
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

/// Decodes the variant that matches the JSON best.
fn read<T: OneOf>(json: Json) -> Result<Option<T>, Box<Failure>> {
    let scores = T::CHOICES.iter().map(|choice| (choice.resemblance)(&json)).collect();
    let mut chosen = None;
    let is_unknown = choose_best(&json, scores, &mut |index| {
        let Some(choice) = T::CHOICES.get(index) else { return Ok(false) };
        chosen = (choice.decode)(&json)?;
        Ok(chosen.is_some())
    })?;
    Ok(if is_unknown { Some(T::unknown(json)) } else { chosen })
}

/// Decodes variants in the order of their resemblance until one has a value. Returns whether the JSON is to be kept unchanged instead.
///
/// Of equal variants, the first that can be decoded is used. If none can, the error of the first is returned: any other variant could lose
/// fields. An object without any known field, and other JSON that matches no variant, is kept unchanged.
pub(crate) fn choose_best(
    json: &Json,
    scores: Vec<Resemblance>,
    decode: &mut dyn FnMut(usize) -> Result<bool, DecodeError>,
) -> Result<bool, Box<Failure>> {
    if json.is_null() {
        return Ok(false);
    }
    let best = scores.iter().copied().max().unwrap_or(Resemblance::Contradiction);
    let is_known = match json.as_object() {
        Some(object) if !object.is_empty() => best > Resemblance::NONE,
        _ => best > Resemblance::Contradiction,
    };
    let mut failure = None;
    // The discriminator's value can be one of several values of another variant, which loses nothing if it knows all fields.
    let knows_all = |score| match (best, score) {
        (Resemblance::Discriminated(least), Resemblance::Fields(known)) => {
            known >= least && json.as_object().is_some_and(|object| object.len() == least.fields)
        }
        _ => false,
    };
    let indices = |is_chosen: &dyn Fn(Resemblance) -> bool| -> Vec<usize> {
        let chosen = scores.iter().enumerate().filter(|(_, score)| is_known && is_chosen(**score));
        chosen.map(|(index, _)| index).collect()
    };
    for index in indices(&|score| score == best).into_iter().chain(indices(&knows_all)) {
        match decode(index) {
            Ok(true) => return Ok(false),
            Ok(false) => {}
            Err(error) => {
                failure.get_or_insert(error);
            }
        }
    }
    match failure {
        Some(error) if json.as_object().is_some_and(|object| !object.is_empty()) => {
            Err(Box::new(Failure::Other(error.to_string())))
        }
        _ => Ok(json != ""),
    }
}
