//! Objects with named fields: the trait that `#[zoom_model]` implements for a struct.

use std::fmt;

use serde::Serialize;

use super::containers::{OBJECT, begins};
use super::decode::{Decode, DecodeFields, Next, Presence, Source, Step, Token};
use super::encode::{Encode, EncodeFields, View};
use super::one_of::{Resemblance, compare};
use super::value::Value;
use crate::foundation::table::Table;

/// A struct that is a JSON object; `#[zoom_model]` implements it.
pub trait Model: DecodeFields + EncodeFields + Default + Serialize + fmt::Debug {
    /// The names of the struct and its fields.
    const TABLE: &'static Table;

    /// The JSON names of the fields.
    const FIELDS: &'static [&'static str] = Self::TABLE.fields;

    /// The shape and docs of each field.
    #[cfg(feature = "describe")]
    #[doc(hidden)]
    const WORDS: &'static crate::shape::ObjectWords =
        &crate::shape::ObjectWords { module: "", docs: "", keeps_undeclared: false, fields: &[] };
}

impl<M: Model> Decode for M {
    fn set(&mut self, token: Token<'_>) -> Step<'_> {
        match begins(token, Token::Object, OBJECT) {
            Ok(Presence::Present) => {
                *self = M::default();
                Step::Object(M::TABLE, self)
            }
            Ok(absent) => Step::Done(absent),
            Err(failure) => failure,
        }
    }
}

impl<M: Model> Encode for M {
    fn view(&self) -> View<'_> {
        View::Object(M::TABLE, self)
    }
}

impl<M: Model> Value for M {
    fn set_option<'a>(option: &'a mut Option<Self>, token: Token<'_>) -> Step<'a> {
        match begins(token, Token::Object, OBJECT) {
            Ok(Presence::Present) => Step::Object(M::TABLE, option.insert(M::default())),
            Ok(absent) => {
                *option = None;
                Step::Done(absent)
            }
            Err(failure) => failure,
        }
    }

    fn read_element(list: &mut Vec<Self>, source: &mut dyn Source) -> Next {
        let mut next = Next::End;
        list.push(M::default());
        if let Some(element) = list.last_mut() {
            next = source.read(&mut New(M::TABLE, element));
        }
        if !next.is_present() {
            list.pop();
        }
        next
    }

    fn has_field(name: &str) -> bool {
        M::TABLE.has_field(name)
    }

    #[cfg(feature = "describe")]
    fn shape() -> crate::shape::Shape {
        crate::shape::Object::of::<M>()
    }

    fn resemblance(json: &serde_json::Value) -> Resemblance {
        compare(M::TABLE, &mut M::default(), json)
    }
}

/// A new struct, without values to replace.
struct New<'a>(&'static Table, &'a mut dyn DecodeFields);

impl Decode for New<'_> {
    fn set(&mut self, token: Token<'_>) -> Step<'_> {
        match begins(token, Token::Object, OBJECT) {
            Ok(Presence::Present) => Step::Object(self.0, self.1),
            Ok(absent) => Step::Done(absent),
            Err(failure) => failure,
        }
    }
}

impl<M: DecodeFields + ?Sized> DecodeFields for Box<M> {
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Decode> {
        (**self).field_mut(index)
    }
}

impl<M: EncodeFields + ?Sized> EncodeFields for Box<M> {
    fn field(&self, index: usize) -> Option<&dyn Encode> {
        (**self).field(index)
    }
}

impl<M: Model> Model for Box<M> {
    const TABLE: &'static Table = M::TABLE;
    #[cfg(feature = "describe")]
    const WORDS: &'static crate::shape::ObjectWords = M::WORDS;
}

/// Sets an optional field.
///
/// Setters call it to reduce the code that is compiled for each of them.
#[inline]
pub fn fill<T>(field: &mut Option<T>, value: impl Into<T>) {
    *field = Some(value.into());
}

/// Sets a list or a map.
#[inline]
pub fn replace<T>(field: &mut T, value: impl Into<T>) {
    *field = value.into();
}

/// Returns a field as a decoding target.
#[inline]
pub fn decode<T: Value>(field: &mut T) -> &mut dyn Decode {
    field
}

/// Returns a field for encoding.
#[inline]
pub fn encode<T: Value>(field: &T) -> &dyn Encode {
    field
}
