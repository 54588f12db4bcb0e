//! Open enums, which keep unknown values.

use std::fmt;
use std::hash::{Hash as _, Hasher};

use serde::ser::{Serialize, Serializer};

use super::decode::{Presence, Step, Token};
use super::encode::View;
use super::numbers::whole;
use super::unknown::UnknownValue;
pub use crate::foundation::wire::{Values, Wire};

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

/// An enum of strings or numbers with an `Unknown` variant.
pub trait OpenEnum: Clone + 'static {
    /// The JSON value of each variant except `Unknown`.
    const WIRES: &'static [Wire];

    /// Other spellings, each with the value that it is read as.
    const ALIASES: &'static [(&'static str, &'static str)] = &[];

    /// The values and their other spellings.
    const VALUES: Values = Values { wires: Self::WIRES, aliases: Self::ALIASES };

    /// The variants, in the same order.
    const VARIANTS: &'static [Self];

    /// Wraps a value without a variant.
    fn unknown(value: UnknownValue) -> Self;

    /// Returns the JSON value, or the unknown value.
    fn wire(&self) -> Result<Wire, &UnknownValue>;
}

/// Returns the variant of a string, or `Unknown`.
#[inline]
pub fn from_text<T: OpenEnum>(text: &str) -> T {
    of_text(T::VALUES, text).and_then(variant).unwrap_or_else(|| T::unknown(text.into()))
}

/// Returns the variant of a number, or `Unknown`.
#[inline]
pub fn from_number<T: OpenEnum>(number: i64) -> T {
    of_number(T::WIRES, number).and_then(variant).unwrap_or_else(|| T::unknown(number.into()))
}

fn variant<T: OpenEnum>(index: usize) -> Option<T> {
    T::VARIANTS.get(index).cloned()
}

#[inline(never)]
fn of_text(values: Values, text: &str) -> Option<usize> {
    let position = |text: &str| values.wires.iter().position(|wire| wire.is_text(text));
    position(text).or_else(|| {
        let (_, value) = values.aliases.iter().find(|(alias, _)| *alias == text)?;
        position(value)
    })
}

#[inline(never)]
fn of_number(wires: &[Wire], number: i64) -> Option<usize> {
    wires.iter().position(|wire| wire.is_number(number))
}

/// Whether two values are equal.
#[inline]
pub fn same<T: OpenEnum>(one: &T, other: &T) -> bool {
    is_same(one.wire(), other.wire())
}

#[inline(never)]
fn is_same(one: Result<Wire, &UnknownValue>, other: Result<Wire, &UnknownValue>) -> bool {
    one == other
}

/// Hashes a value consistently with [`same`].
#[inline]
pub fn hash<T: OpenEnum, H: Hasher>(value: &T, state: &mut H) {
    value.wire().hash(state);
}

/// Returns the placeholder for a value that is not decoded yet.
#[must_use]
pub fn unread<T: OpenEnum>() -> T {
    T::unknown(UnknownValue::default())
}

/// Formats the JSON value without quotes.
#[inline]
pub fn display<T: OpenEnum>(value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    display_wire(value.wire(), f)
}

#[inline(never)]
fn display_wire(wire: Result<Wire, &UnknownValue>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match wire {
        Ok(Wire::Text(text)) => f.pad(text),
        Ok(Wire::Number(number)) => fmt::Display::fmt(&number, f),
        Err(unknown) => fmt::Display::fmt(unknown, f),
    }
}

/// Appends the text for a path, query or header.
#[inline]
pub fn write_text<T: OpenEnum>(value: &T, out: &mut String) {
    write_wire_text(value.wire(), out);
}

#[inline(never)]
fn write_wire_text(wire: Result<Wire, &UnknownValue>, out: &mut String) {
    match wire {
        Ok(Wire::Text(text)) => out.push_str(text),
        Ok(Wire::Number(number)) => crate::foundation::text::WireText::write_text(&number, out),
        Err(unknown) => out.push_str(unknown.as_str()),
    }
}

/// Returns the text of an enum of strings.
#[inline]
pub fn text_of<T: OpenEnum>(value: &T) -> &str {
    match value.wire() {
        Ok(Wire::Text(text)) => text,
        Ok(Wire::Number(_)) => "",
        Err(unknown) => unknown.as_str(),
    }
}

/// Returns the number of an enum of numbers, unless the value is something else.
#[inline]
pub fn number_of<T: OpenEnum>(value: &T) -> Option<i64> {
    number_of_wire(value.wire())
}

#[inline(never)]
fn number_of_wire(wire: Result<Wire, &UnknownValue>) -> Option<i64> {
    match wire {
        Ok(Wire::Number(number)) => Some(number),
        Ok(Wire::Text(_)) => None,
        Err(unknown) => unknown.as_str().trim().parse().ok(),
    }
}

/// Sets an open enum, unless the value is absent.
#[inline]
pub fn set_enum<'a, T: OpenEnum>(value: &'a mut T, token: Token<'_>) -> Step<'a> {
    match find(T::VALUES, token) {
        Found::Absent => return Step::Done(Presence::Absent),
        Found::Variant(index) => {
            if let Some(variant) = variant(index) {
                *value = variant;
            }
        }
        Found::Unknown(unknown) => *value = T::unknown(unknown),
        Found::Nothing(token) => return other(T::VALUES, token),
    }
    Step::Done(Presence::Present)
}

/// Sets an option of an open enum.
#[inline]
pub fn set_enum_option<'a, T: OpenEnum>(option: &'a mut Option<T>, token: Token<'_>) -> Step<'a> {
    *option = match find(T::VALUES, token) {
        Found::Absent => None,
        Found::Variant(index) => variant(index),
        Found::Unknown(unknown) => Some(T::unknown(unknown)),
        Found::Nothing(token) => return other(T::VALUES, token),
    };
    Step::Done(Presence::Present)
}

const EXPECTED: &str = "text or a number";

/// The result of looking up a value.
enum Found<'a> {
    /// The variant of an index.
    Variant(usize),
    /// A value without a variant.
    Unknown(UnknownValue),
    /// No value.
    Absent,
    /// The value is of a kind that enums do not support.
    Nothing(Token<'a>),
}

#[inline(never)]
fn find<'a>(values: Values, token: Token<'a>) -> Found<'a> {
    match token {
        Token::Null => Found::Absent,
        Token::Text(text) => match of_text(values, text) {
            Some(index) => Found::Variant(index),
            None if text.is_empty() => Found::Absent,
            None => Found::Unknown(text.into()),
        },
        Token::Boolean(value) => bare(values, value),
        Token::Signed(value) => match of_number(values.wires, value) {
            Some(index) => Found::Variant(index),
            None => Found::Unknown(value.into()),
        },
        Token::Unsigned(value) => bare(values, value),
        Token::Float(value) => match whole(value).map(|number| of_number(values.wires, number)) {
            Ok(Some(index)) => Found::Variant(index),
            _ => bare(values, serde_json::Value::from(value)),
        },
        Token::List | Token::Object | Token::Discriminator(_) => Found::Nothing(token),
    }
}

/// Compares a discriminator with the value of an enum with a single value, and rejects everything else.
#[cold]
fn other<'a>(values: Values, token: Token<'_>) -> Step<'a> {
    match (token, values.wires) {
        (Token::Discriminator(text), [_]) => Step::Done(Presence::of(of_text(values, text).is_some())),
        _ => Step::mismatch(EXPECTED, token.kind()),
    }
}

/// A number or a boolean whose text may be the value of a variant.
#[cold]
fn bare(values: Values, value: impl fmt::Display) -> Found<'static> {
    let value = UnknownValue::bare(value);
    of_text(values, value.as_str()).map_or_else(|| Found::Unknown(value), Found::Variant)
}

/// The JSON form of an open enum.
#[inline]
pub fn view_enum<T: OpenEnum>(value: &T) -> View<'_> {
    view(value.wire())
}

#[inline(never)]
fn view(wire: Result<Wire, &UnknownValue>) -> View<'_> {
    match wire {
        Ok(Wire::Text(text)) => View::Text(text),
        Ok(Wire::Number(number)) => View::Signed(number),
        Err(unknown) => unknown.view(),
    }
}

/// Serializes an open enum.
pub fn serialize_enum<T: OpenEnum, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    match value.wire() {
        Ok(Wire::Text(text)) => serializer.serialize_str(text),
        Ok(Wire::Number(number)) => serializer.serialize_i64(number),
        Err(unknown) => unknown.serialize(serializer),
    }
}

/// A value of an enum that is known at run time.
#[cfg(feature = "describe")]
#[derive(Debug)]
pub(crate) struct AnyEnum {
    value: Result<Wire, UnknownValue>,
}

#[cfg(feature = "describe")]
impl AnyEnum {
    /// Decodes a value; `None` if it is absent, or if nothing is to be set.
    pub(crate) fn read<'a>(values: Values, token: Token<'_>) -> (Option<Self>, Step<'a>) {
        let value = match find(values, token) {
            Found::Absent => return (None, Step::Done(Presence::Absent)),
            Found::Nothing(token) => return (None, other(values, token)),
            Found::Variant(index) => values.wires.get(index).copied().ok_or_else(UnknownValue::default),
            Found::Unknown(unknown) => Err(unknown),
        };
        (Some(Self { value }), Step::Done(Presence::Present))
    }

    fn wire(&self) -> Result<Wire, &UnknownValue> {
        self.value.as_ref().copied()
    }
}

#[cfg(feature = "describe")]
impl super::Encode for AnyEnum {
    fn view(&self) -> View<'_> {
        view(self.wire())
    }
}

#[cfg(feature = "describe")]
impl crate::foundation::text::WireText for AnyEnum {
    fn write_text(&self, out: &mut String) {
        write_wire_text(self.wire(), out);
    }
}
