//! Objects with named fields: the trait that `#[zoom_model]` implements for a struct, and the one visitor that reads all of them.

use std::fmt;
use std::marker::PhantomData;

use serde::Serialize;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};

use super::key::Key;
use super::path::{ABSENT, within};
use super::refuse::{absent, refuse};
use super::seen::Seen;
use super::value::Value;

/// A struct whose fields are those of a JSON object.
///
/// Implemented by `#[zoom_model]`; the generated part is a table of names and two short methods.
pub trait Model: Default + Serialize + fmt::Debug {
    /// The name of the type.
    const NAME: &'static str;

    /// The name of each field in JSON.
    const FIELDS: &'static [&'static str];

    /// The indices in [`FIELDS`](Self::FIELDS) of what every such object has.
    const REQUIRED: &'static [usize] = &[];

    /// The indices of the fields that are kept out of `Debug`.
    const SECRET: &'static [usize] = &[];

    /// The shape of each field, and the words about it.
    #[cfg(feature = "describe")]
    #[doc(hidden)]
    const WORDS: &'static crate::shape::ObjectWords = &crate::shape::ObjectWords { module: "", docs: "", fields: &[] };

    /// Reads the next value of `map` into the field of an index, and says whether there was one.
    ///
    /// The value of an index without a field is read over.
    ///
    /// # Errors
    /// When the value does not fit.
    fn set<'de, A: MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error>;

    /// Shows every field to `sink`, in order.
    fn fields<S: Sink>(&self, sink: &mut S);
}

/// What can be done with the fields of a [`Model`], one after the other.
pub trait Sink {
    /// Takes the field of an index.
    fn field<T: Value>(&mut self, index: usize, value: &T);
}

impl<M: Model> Value for M {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        deserializer.deserialize_any(ModelVisitor(PhantomData))
    }

    fn has_field(name: &str) -> bool {
        M::FIELDS.contains(&name)
    }

    #[cfg(feature = "describe")]
    fn shape() -> crate::shape::Shape {
        crate::shape::Object::of::<M>()
    }

    fn resemblance(json: &serde_json::Value) -> usize {
        json.as_object().map_or(0, |map| M::FIELDS.iter().filter(|name| map.contains_key(**name)).count())
    }
}

impl<M: Model> Model for Box<M> {
    const NAME: &'static str = M::NAME;
    const FIELDS: &'static [&'static str] = M::FIELDS;
    const REQUIRED: &'static [usize] = M::REQUIRED;
    const SECRET: &'static [usize] = M::SECRET;
    #[cfg(feature = "describe")]
    const WORDS: &'static crate::shape::ObjectWords = M::WORDS;

    fn set<'de, A: MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        (**self).set(index, map)
    }

    fn fields<S: Sink>(&self, sink: &mut S) {
        (**self).fields(sink);
    }
}

/// Sets a field that may be absent.
///
/// Setters call it, so that the compiler looks at what is converted and dropped once, and not in each of them.
#[inline]
pub fn fill<T>(field: &mut Option<T>, value: impl Into<T>) {
    *field = Some(value.into());
}

/// Sets a list or a map.
#[inline]
pub fn replace<T>(field: &mut T, value: impl Into<T>) {
    *field = value.into();
}

/// Reads the value of a field, and says whether there was one.
#[inline(never)]
pub fn put<'de, T: Value, A: MapAccess<'de>>(field: &mut T, map: &mut A) -> Result<bool, A::Error> {
    map.next_value_seed(Place(field))
}

/// Reads one value over another.
struct Place<'a, T>(&'a mut T);

impl<'de, T: Value> DeserializeSeed<'de> for Place<'_, T> {
    type Value = bool;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        self.0.decode_over(deserializer)
    }
}

/// Reads over the value of a key that names no field.
#[inline(never)]
pub fn skip<'de, A: MapAccess<'de>>(map: &mut A) -> Result<bool, A::Error> {
    map.next_value::<IgnoredAny>().map(|_| false)
}

struct ModelVisitor<M>(PhantomData<M>);

impl<'de, M: Model> Visitor<'de> for ModelVisitor<M> {
    type Value = Option<M>;

    refuse!("an object" => boolean number list);
    absent!("an object" => None);

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Option<M>, A::Error> {
        let mut model = M::default();
        let mut seen = Seen::default();
        let mut key = Key { names: M::FIELDS, next: 0 };
        while let Some(index) = map.next_key_seed(key)? {
            let present = model.set(index, &mut map).map_err(|error| in_field::<M, _>(index, error))?;
            if index < M::FIELDS.len() {
                key.next = index + 1;
                seen.set(index, present);
            }
        }
        require::<M, _>(&seen)?;
        Ok(Some(model))
    }
}

/// Checks that no required field is absent.
fn require<M: Model, E: Error>(seen: &Seen) -> Result<(), E> {
    match M::REQUIRED.iter().find(|index| !seen.has(**index)) {
        None => Ok(()),
        Some(index) => Err(in_field::<M, E>(*index, E::custom(ABSENT))),
    }
}

#[cold]
fn in_field<M: Model, E: Error>(index: usize, error: E) -> E {
    match M::FIELDS.get(index) {
        Some(name) => within(name, error),
        None => error,
    }
}
