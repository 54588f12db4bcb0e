//! Undeclared parts of JSON values.

use serde_json::Value as Json;

use crate::shape::{Object, OneOf, Shape};
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
        (Shape::Choices(choices), _) if !is_empty(json) => {
            let known: Vec<String> = choices.iter().map(|choice| plain(&choice.wire)).collect();
            let is_alias = |text: &str| choices.iter().any(|choice| choice.aliases.contains(&text));
            if !known.contains(&plain(json)) && !is_alias(&plain(json)) {
                found.push(Undeclared { path: path.to_owned(), kind: UndeclaredKind::Value, known });
            }
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

/// Selects the variant that declares most of the value's fields, as in decoding.
fn in_one_of(one_of: OneOf, json: &Json, path: &str, found: &mut Vec<Undeclared>) {
    let meant = one_of.variants().filter(|variant| fits(variant.shape, json));
    let best = meant.min_by_key(|variant| variant.shape.undeclared(json).len());
    match best {
        Some(variant) => look(variant.shape, json, path, found),
        None => {
            let known = one_of.variants().map(|variant| variant.name.to_owned()).collect();
            found.push(Undeclared { path: path.to_owned(), kind: UndeclaredKind::Shape, known });
        }
    }
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
