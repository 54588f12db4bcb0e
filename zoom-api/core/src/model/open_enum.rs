//! Enums that stay open: a value they do not know is kept.

use std::fmt;
use std::hash::{Hash as _, Hasher};
use std::marker::PhantomData;

use serde::de::{Deserializer, Error, Visitor};
use serde::ser::{Serialize, Serializer};

use super::numbers::whole;
use super::refuse::refuse;
use super::unknown::UnknownValue;

/// A variant as it stands in JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Wire {
    /// Text.
    Text(&'static str),
    /// A whole number.
    Number(i64),
}

impl Wire {
    fn is_text(self, text: &str) -> bool {
        match self {
            Self::Text(own) => own == text,
            Self::Number(own) => text.trim().parse() == Ok(own),
        }
    }

    fn is_number(self, number: i64) -> bool {
        match self {
            Self::Text(own) => own.parse() == Ok(number),
            Self::Number(own) => own == number,
        }
    }
}

/// An enum of names or numbers with an `Unknown` variant.
pub trait OpenEnum: Clone + 'static {
    /// Every variant but `Unknown`, and what it is in JSON.
    const VARIANTS: &'static [(Wire, Self)];

    /// Keeps a value that has no variant.
    fn unknown(value: UnknownValue) -> Self;

    /// What the value is in JSON, or the unknown value.
    fn wire(&self) -> Result<Wire, &UnknownValue>;
}

/// The variant of a text, or the text kept.
pub fn from_text<T: OpenEnum>(text: &str) -> T {
    find(|wire| wire.is_text(text)).unwrap_or_else(|| T::unknown(text.into()))
}

/// The variant of a number, or the number kept.
pub fn from_number<T: OpenEnum>(number: i64) -> T {
    find(|wire| wire.is_number(number)).unwrap_or_else(|| T::unknown(number.into()))
}

fn find<T: OpenEnum>(is_it: impl Fn(Wire) -> bool) -> Option<T> {
    T::VARIANTS.iter().find(|(wire, _)| is_it(*wire)).map(|(_, variant)| variant.clone())
}

/// Whether two values are one.
pub fn same<T: OpenEnum>(one: &T, other: &T) -> bool {
    one.wire() == other.wire()
}

/// Hashes what [`same`] compares.
pub fn hash<T: OpenEnum, H: Hasher>(value: &T, state: &mut H) {
    value.wire().hash(state);
}

/// The value that stands for none at all.
#[must_use]
pub fn unread<T: OpenEnum>() -> T {
    T::unknown(UnknownValue::default())
}

/// The value as text, a number as its digits.
pub fn display<T: OpenEnum>(value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match value.wire() {
        Ok(Wire::Text(text)) => f.pad(text),
        Ok(Wire::Number(number)) => fmt::Display::fmt(&number, f),
        Err(unknown) => fmt::Display::fmt(unknown, f),
    }
}

/// Appends the text that goes into a path, a query or a header.
pub fn write_text<T: OpenEnum>(value: &T, out: &mut String) {
    match value.wire() {
        Ok(Wire::Text(text)) => out.push_str(text),
        Ok(Wire::Number(number)) => crate::foundation::text::WireText::write_text(&number, out),
        Err(unknown) => out.push_str(unknown.as_str()),
    }
}

/// The text of an enum of names.
pub fn text_of<T: OpenEnum>(value: &T) -> &str {
    match value.wire() {
        Ok(Wire::Text(text)) => text,
        Ok(Wire::Number(_)) => "",
        Err(unknown) => unknown.as_str(),
    }
}

/// The number of an enum of numbers, unless Zoom sent something else.
pub fn number_of<T: OpenEnum>(value: &T) -> Option<i64> {
    match value.wire() {
        Ok(Wire::Number(number)) => Some(number),
        Ok(Wire::Text(_)) => None,
        Err(unknown) => unknown.as_str().trim().parse().ok(),
    }
}

/// Reads an open enum.
pub fn decode_enum<'de, T: OpenEnum, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    deserializer.deserialize_any(EnumVisitor(PhantomData))
}

/// Writes an open enum as Zoom writes it.
pub fn serialize_enum<T: OpenEnum, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    match value.wire() {
        Ok(Wire::Text(text)) => serializer.serialize_str(text),
        Ok(Wire::Number(number)) => serializer.serialize_i64(number),
        Err(unknown) => unknown.serialize(serializer),
    }
}

struct EnumVisitor<T>(PhantomData<T>);

impl<T: OpenEnum> EnumVisitor<T> {
    /// A number or a boolean whose text may name a variant.
    fn bare<E>(value: impl fmt::Display) -> Result<Option<T>, E> {
        let value = UnknownValue::bare(value);
        let known = find(|wire| wire.is_text(value.as_str()));
        Ok(Some(known.unwrap_or_else(|| T::unknown(value))))
    }
}

impl<'de, T: OpenEnum> Visitor<'de> for EnumVisitor<T> {
    type Value = Option<T>;

    refuse!("text or a number" => list object);

    fn visit_unit<E: Error>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_none<E: Error>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Option<T>, E> {
        let known = find(|wire| wire.is_text(text));
        Ok(known.or_else(|| (!text.is_empty()).then(|| T::unknown(text.into()))))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Option<T>, E> {
        Self::bare(value)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Option<T>, E> {
        Ok(Some(from_number(value)))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Option<T>, E> {
        i64::try_from(value).map_or_else(|_| Self::bare(value), |value| self.visit_i64(value))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Option<T>, E> {
        match whole(value).map(|number| find(|wire| wire.is_number(number))) {
            Ok(Some(known)) => Ok(Some(known)),
            _ => Self::bare(serde_json::Value::from(value)),
        }
    }
}
