//! Encoding: object-safe traits, so that the code that writes JSON is compiled once for all types.

use std::fmt;

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use super::error::EncodeError;
use super::tree::Tree;
use crate::foundation::table::{EXTRA, Table};

/// A value that can be encoded and formatted.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be written as JSON",
    note = "mark it with `#[zoom_model]`, or wrap it in `zoom_api::model::Json<_>`"
)]
pub trait Encode: fmt::Debug {
    /// Returns the JSON form of the value.
    fn view(&self) -> View<'_>;

    /// Whether a field with this value is omitted.
    fn is_absent(&self) -> bool {
        false
    }
}

/// The JSON form of a value.
#[allow(missing_debug_implementations)]
pub enum View<'a> {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// A whole number.
    Signed(i64),
    /// A non-negative integer.
    Unsigned(u64),
    /// A number with a fraction.
    Float(f64),
    /// A single-precision number with a fraction.
    ShortFloat(f32),
    /// Text.
    Text(&'a str),
    /// A value that is formatted as a string.
    Display(&'a dyn fmt::Display),
    /// A struct: its table and its fields.
    Object(&'static Table, &'a dyn EncodeFields),
    /// A list.
    List(&'a dyn EncodeElements),
    /// A map.
    Map(&'a dyn EncodeEntries),
    /// Any JSON.
    Json(&'a serde_json::Value),
    /// Any JSON whose objects keep the order of their entries.
    Tree(Result<Tree, EncodeError>),
}

/// The fields of a struct, for encoding.
pub trait EncodeFields {
    /// The field at an index of the struct's table; `None` if there is none.
    fn field(&self, index: usize) -> Option<&dyn Encode>;
}

/// The elements of a list, for encoding.
pub trait EncodeElements {
    /// The number of elements.
    fn count(&self) -> usize;

    /// An element.
    fn element(&self, index: usize) -> Option<&dyn Encode>;
}

/// The entries of a map, for encoding.
pub trait EncodeEntries {
    /// Calls `write` for each entry until it returns `false`.
    fn each(&self, write: &mut dyn FnMut(&str, &dyn Encode) -> bool);
}

/// Encodes a value as JSON.
///
/// # Errors
/// Fails if a value inside a [`Json`](super::Json) cannot be serialized; models never fail.
pub fn encode<T: Serialize + ?Sized>(value: &T) -> Result<Vec<u8>, EncodeError> {
    Ok(serde_json::to_vec(value)?)
}

/// Serializes a value, for the `serde` implementations of models.
pub fn serialize<S: Serializer>(value: &dyn Encode, serializer: S) -> Result<S::Ok, S::Error> {
    serialize_view(value.view(), serializer)
}

fn serialize_view<S: Serializer>(view: View<'_>, serializer: S) -> Result<S::Ok, S::Error> {
    match view {
        View::Null => serializer.serialize_none(),
        View::Boolean(value) => serializer.serialize_bool(value),
        View::Signed(value) => serializer.serialize_i64(value),
        View::Unsigned(value) => serializer.serialize_u64(value),
        View::Float(value) => serializer.serialize_f64(value),
        View::ShortFloat(value) => serializer.serialize_f32(value),
        View::Text(text) => serializer.serialize_str(text),
        View::Display(value) => serializer.collect_str(value),
        View::Object(table, fields) => serialize_fields(table, fields, serializer),
        View::List(elements) => serialize_elements(elements, serializer),
        View::Map(entries) => serialize_entries(entries, serializer),
        View::Json(json) => json.serialize(serializer),
        View::Tree(Ok(tree)) => serialize_view(tree.view(), serializer),
        View::Tree(Err(error)) => Err(serde::ser::Error::custom(error)),
    }
}

/// A nested value.
struct Inner<'a>(&'a dyn Encode);

impl Serialize for Inner<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize_view(self.0.view(), serializer)
    }
}

/// Writes the fields of a struct that are not absent. A required list or map is written even if it is empty.
fn serialize_fields<S: Serializer>(table: &Table, fields: &dyn EncodeFields, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    for (index, name) in table.fields.iter().enumerate() {
        if let Some(field) = fields.field(index).filter(|field| !field.is_absent() || table.required.contains(&index)) {
            map.serialize_entry(name, &Inner(field))?;
        }
    }
    if let Some(View::Map(extra)) = fields.field(EXTRA).map(Encode::view) {
        serialize_extra(table, extra, &mut map)?;
    }
    map.end()
}

/// Writes the undeclared fields of a struct.
fn serialize_extra<M: SerializeMap>(table: &Table, extra: &dyn EncodeEntries, map: &mut M) -> Result<(), M::Error> {
    let mut outcome = Ok(());
    extra.each(&mut |name, value| {
        if !table.has_field(name) {
            outcome = map.serialize_entry(name, &Inner(value));
        }
        outcome.is_ok()
    });
    outcome
}

fn serialize_elements<S: Serializer>(elements: &dyn EncodeElements, serializer: S) -> Result<S::Ok, S::Error> {
    let count = elements.count();
    let mut list = serializer.serialize_seq(Some(count))?;
    for element in (0..count).filter_map(|index| elements.element(index)) {
        list.serialize_element(&Inner(element))?;
    }
    list.end()
}

fn serialize_entries<S: Serializer>(entries: &dyn EncodeEntries, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    let mut outcome = Ok(());
    entries.each(&mut |key, value| {
        outcome = map.serialize_entry(key, &Inner(value));
        outcome.is_ok()
    });
    outcome?;
    map.end()
}
