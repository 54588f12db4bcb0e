//! What a JSON value holds that a shape has no place for.

use serde_json::Value as Json;

use crate::shape::{Object, OneOf, Shape};

/// A part of a JSON value that its shape does not name.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Undeclared {
    /// Where it is: `settings.breakout_room.rooms[0].nam`.
    pub path: String,
    /// What is not known about it.
    pub kind: UndeclaredKind,
    /// The names or values that would be known there.
    pub known: Vec<String>,
}

/// What is not known about a part of a JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UndeclaredKind {
    /// No field has this name.
    Field,
    /// The enum has no such value.
    Value,
    /// None of the shapes of which a value has one fits.
    Shape,
}

impl Shape {
    /// Lists what a JSON value holds that this shape has no place for, in the order of the value.
    ///
    /// Zoom sends such things without notice, and models read over them; in a request they are mistakes.
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
        (Shape::List(inner), Json::Array(list)) => {
            for (index, value) in list.iter().enumerate() {
                look(inner(), value, &format!("{path}[{index}]"), found);
            }
        }
        (Shape::Map(inner), Json::Object(map)) => {
            for (key, value) in map {
                look(inner(), value, &join(path, key), found);
            }
        }
        (Shape::Choices(choices), _) if !is_empty(json) => {
            let known: Vec<String> = choices.iter().map(|choice| plain(&choice.wire)).collect();
            if !known.contains(&plain(json)) {
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
        None => {
            let known = object.fields().map(|field| field.wire.to_owned()).collect();
            found.push(Undeclared { path, kind: UndeclaredKind::Field, known });
        }
    }
}

/// The variant that has the most of the value's fields is the one that was meant, as in reading.
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

/// Text without its quotes, as enums compare a number with its digits.
fn plain(json: &Json) -> String {
    json.as_str().map_or_else(|| json.to_string(), str::to_owned)
}

fn join(path: &str, key: &str) -> String {
    if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") }
}
