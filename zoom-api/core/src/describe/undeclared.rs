//! Undeclared parts of JSON values.

use serde_json::Value as Json;

use crate::shape::{Choices, Object, OneOf, Shape};
use crate::types::separated::parts;

/// A part of a JSON value that its shape does not declare.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Undeclared {
    /// The path, such as `settings.breakout_room.rooms[0].nam`.
    pub path: String,
    /// The reason why it is undeclared.
    pub kind: UndeclaredKind,
    /// The declared names or values.
    pub known: Vec<String>,
}

/// An undeclared part of a JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UndeclaredKind {
    /// The field.
    Field,
    /// The value of an enum.
    Value,
    /// The shape: none of several alternatives fits.
    Shape,
}

impl Shape {
    /// Returns the parts of a JSON value that this shape does not declare, in the order of the value.
    ///
    /// In responses, models ignore them; in requests, they are usually mistakes.
    #[must_use]
    pub fn undeclared(&self, json: &Json) -> Vec<Undeclared> {
        let mut found = Vec::new();
        look(*self, json, "", &mut found);
        found
    }
}

fn look(shape: Shape, json: &Json, path: &str, found: &mut Vec<Undeclared>) {
    match (shape, json) {
        (_, Json::Null) => {}
        (Shape::Object(object), Json::Object(map)) => {
            for (key, value) in map {
                in_field(object, key, value, path, found);
            }
        }
        (Shape::List(inner) | Shape::Separated(_, inner), Json::Array(list)) => {
            for (index, value) in list.iter().enumerate() {
                look(inner(), value, &format!("{path}[{index}]"), found);
            }
        }
        (Shape::Separated(separator, inner), Json::String(text)) => {
            parts(text, separator).for_each(|part| look(inner(), &part.into(), path, found));
        }
        (Shape::Map(inner), Json::Object(map)) => {
            for (key, value) in map {
                look(inner(), value, &join(path, key), found);
            }
        }
        (Shape::Choices(choices), _) if !is_empty(json) && !has(choices, json) => {
            let known = choices.iter().map(|choice| plain(&choice.wire)).collect();
            found.push(Undeclared { path: path.to_owned(), kind: UndeclaredKind::Value, known });
        }
        (Shape::OneOf(one_of), _) if !is_empty(json) => in_one_of(one_of, json, path, found),
        _ => {}
    }
}

fn in_field(object: Object, key: &str, value: &Json, path: &str, found: &mut Vec<Undeclared>) {
    let path = join(path, key);
    match object.fields().find(|field| field.wire == key) {
        Some(field) => look(field.shape, value, &path, found),
        None if object.keeps_undeclared() => {}
        None => {
            let known = object.fields().map(|field| field.wire.to_owned()).collect();
            found.push(Undeclared { path, kind: UndeclaredKind::Field, known });
        }
    }
}

/// Selects the variant of the value's discriminator, or else the one that declares most of its fields, as in decoding.
fn in_one_of(one_of: OneOf, json: &Json, path: &str, found: &mut Vec<Undeclared>) {
    let fitting: Vec<Shape> = one_of.variants().map(|variant| variant.shape).filter(|own| fits(*own, json)).collect();
    let contradicted: Vec<Contradiction> = fitting.iter().filter_map(|own| contradiction(*own, json)).collect();
    let meant = fitting.iter().filter(|own| contradiction(**own, json).is_none());
    let best = meant.min_by_key(|own| own.undeclared(json).len());
    match (best, contradicted.first()) {
        (Some(best), _) => look(*best, json, path, found),
        (None, Some(first)) => {
            let of_field = contradicted.iter().filter(|own| own.field == first.field);
            let known = of_field.map(|own| own.expected.clone()).collect();
            found.push(Undeclared { path: join(path, first.field), kind: UndeclaredKind::Value, known });
        }
        (None, None) => {
            let known = one_of.variants().map(|variant| variant.name.to_owned()).collect();
            found.push(Undeclared { path: path.to_owned(), kind: UndeclaredKind::Shape, known });
        }
    }
}

/// A discriminator whose value is that of another variant.
struct Contradiction {
    field: &'static str,
    expected: String,
}

/// Returns the first field that has one value in a variant, and another one in the JSON.
fn contradiction(shape: Shape, json: &Json) -> Option<Contradiction> {
    let Shape::Object(object) = shape else { return None };
    object.fields().find_map(|field| {
        let Shape::Choices(choices) = field.shape else { return None };
        let mut values = choices.iter();
        let (only, None) = (values.next()?, values.next()) else { return None };
        let given = json.get(field.wire).filter(|given| !given.is_null() && !is_empty(given))?;
        let expected = plain(&only.wire);
        (!has(choices, given)).then_some(Contradiction { field: field.wire, expected })
    })
}

/// Whether an enum has a value, in one of its spellings.
fn has(choices: Choices, json: &Json) -> bool {
    let text = plain(json);
    choices.iter().any(|choice| plain(&choice.wire) == text || choice.aliases.contains(&text.as_str()))
}

fn fits(shape: Shape, json: &Json) -> bool {
    match shape {
        Shape::Object(_) | Shape::Map(_) => json.is_object(),
        Shape::List(_) => json.is_array(),
        Shape::Scalar(_) | Shape::Choices(_) => !json.is_object() && !json.is_array(),
        _ => true,
    }
}

fn is_empty(json: &Json) -> bool {
    json.as_str().is_some_and(str::is_empty)
}

/// The value without quotes, since enums compare numbers with their text.
fn plain(json: &Json) -> String {
    json.as_str().map_or_else(|| json.to_string(), str::to_owned)
}

fn join(path: &str, key: &str) -> String {
    if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") }
}
