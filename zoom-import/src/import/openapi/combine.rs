//! `allOf`, `oneOf` and `anyOf`.

use std::collections::HashSet;
use std::rc::Rc;

use super::super::json::{Json, at};
use super::super::spec::{Choice, Field, Schema, Shape};
use super::{Reader, nth};

impl<'a> Reader<'a> {
    /// The shape of all parts: the fields of the schema and of `allOf`, and each alternative combined with them.
    pub(super) fn combined(&mut self, json: &'a Json, place: &str) -> Shape {
        let own = json.get("properties").map(|_| Rc::new(Schema::of(Shape::Object(self.fields(json, place)))));
        let parts: Vec<_> = own.into_iter().chain(self.parts(json, "allOf", place)).collect();
        let base = self.merged(parts, place).map(|base| with_required(base, json));
        let mut alternatives = self.parts(json, "oneOf", place);
        alternatives.extend(self.parts(json, "anyOf", place));
        match (base, alternatives.is_empty()) {
            (base, true) => base.unwrap_or_default(),
            (None, false) => self.one_of(alternatives, place),
            (Some(base), false) => self.each_with(base, alternatives, place),
        }
    }

    /// The schemas of a key, without those that only list required fields.
    fn parts(&mut self, json: &'a Json, key: &str, place: &str) -> Vec<Rc<Schema>> {
        let place = at(place, key);
        let mut parts = Vec::new();
        for (index, part) in json.items_at(key).iter().enumerate() {
            if !self.is_null(part) && has_shape(part) {
                parts.push(self.schema(part, &nth(&place, index)));
            }
        }
        parts
    }

    /// `allOf`: objects are merged; alternatives of a part are alternatives of the whole.
    fn merged(&mut self, parts: Vec<Rc<Schema>>, place: &str) -> Option<Shape> {
        let mut merged: Option<Shape> = None;
        for part in parts {
            merged = Some(match merged {
                None => part.shape.clone(),
                Some(before) => self.join(before, &part.shape, place),
            });
        }
        merged
    }

    fn join(&mut self, before: Shape, part: &Shape, place: &str) -> Shape {
        match (before, part) {
            (Shape::Object(fields), Shape::Object(more)) => Shape::Object(union(fields, more)),
            (Shape::OneOf(shapes), part) => self.each_with(part.clone(), shapes, place),
            (before, Shape::OneOf(shapes)) => self.each_with(before, shapes.clone(), place),
            (Shape::Any | Shape::Map(_), part) => part.clone(),
            (before, Shape::Any | Shape::Map(_)) => before,
            (Shape::Text, part @ Shape::Enum(_)) => part.clone(),
            (before, part) => {
                if std::mem::discriminant(&before) != std::mem::discriminant(part) {
                    self.notes.add(place, "`allOf` of incompatible types; using the first one");
                }
                before
            }
        }
    }

    fn each_with(&mut self, base: Shape, alternatives: Vec<Rc<Schema>>, place: &str) -> Shape {
        if width(&base) * alternatives.len() > MOST_ALTERNATIVES {
            self.notes.add(place, "too many alternatives; using any JSON");
            return Shape::Any;
        }
        let mut whole = Vec::new();
        for alternative in alternatives {
            let shape = self.join(base.clone(), &alternative.shape, place);
            whole.push(Rc::new(Schema { name: None, ..Schema::clone(&alternative) }.with(shape)));
        }
        self.one_of(whole, place)
    }

    /// `oneOf`: an enum of shapes for objects and lists, and a common type for scalars.
    fn one_of(&mut self, alternatives: Vec<Rc<Schema>>, place: &str) -> Shape {
        let shapes = distinct(flattened(alternatives));
        match shapes.as_slice() {
            [] => Shape::Any,
            [only] => only.shape.clone(),
            several if several.iter().all(|one| one.shape.is_scalar()) => self.scalar(several, place),
            several if several.iter().all(|one| matches!(one.shape, Shape::Object(_) | Shape::List(_))) => {
                Shape::OneOf(shapes)
            }
            _ => {
                self.notes.add(place, "alternatives of different types; using any JSON");
                Shape::Any
            }
        }
    }

    fn scalar(&mut self, several: &[Rc<Schema>], place: &str) -> Shape {
        let is_blank = |one: &&Rc<Schema>| matches!(&one.shape, Shape::Enum(choices) if choices.iter().all(is_empty));
        let real: Vec<_> = several.iter().filter(|one| !is_blank(one)).collect();
        let choices: Option<Vec<_>> = real.iter().map(|one| texts(&one.shape)).collect();
        match (choices, real.as_slice()) {
            (_, [only]) => only.shape.clone(),
            (Some(choices), _) => Shape::Enum(choices.concat()),
            (None, real) if real.iter().all(|one| is_whole(&one.shape)) => Shape::Integer,
            (None, real) if real.iter().all(|one| is_whole(&one.shape) || matches!(one.shape, Shape::Number)) => {
                Shape::Number
            }
            (None, _) => {
                self.notes
                    .add(place, "alternatives of different types; using text, which can also be decoded from numbers");
                Shape::Text
            }
        }
    }
}

/// Marks the fields that the schema or a part of `allOf` requires, also a part that declares none of them.
fn with_required(base: Shape, json: &Json) -> Shape {
    let Shape::Object(mut fields) = base else { return base };
    let parts = json.items_at("allOf").iter().chain([json]);
    let required: HashSet<&str> = parts.flat_map(|part| part.items_at("required")).filter_map(Json::text).collect();
    for field in &mut fields {
        field.required |= required.contains(field.name.as_str()) && !field.schema.nullable;
    }
    Shape::Object(fields)
}

/// Alternatives of alternatives multiply.
const MOST_ALTERNATIVES: usize = 64;

fn width(shape: &Shape) -> usize {
    match shape {
        Shape::OneOf(shapes) => shapes.len(),
        _ => 1,
    }
}

/// Whether a shape is a whole number, or one of some whole numbers.
fn is_whole(shape: &Shape) -> bool {
    let is_number = |choice: &Choice| choice.value.text().is_none();
    matches!(shape, Shape::Integer) || matches!(shape, Shape::Enum(choices) if choices.iter().all(is_number))
}

fn is_empty(choice: &Choice) -> bool {
    choice.value.text() == Some("")
}

fn texts(shape: &Shape) -> Option<Vec<Choice>> {
    match shape {
        Shape::Enum(choices) if choices.iter().all(|choice| choice.value.text().is_some()) => Some(choices.clone()),
        _ => None,
    }
}

/// Whether a part contains more than required fields.
fn has_shape(part: &Json) -> bool {
    const SHAPES: [&str; 8] = ["$ref", "type", "properties", "items", "enum", "allOf", "oneOf", "anyOf"];
    SHAPES.iter().any(|key| part.get(key).is_some()) && !is_only_required(part)
}

fn is_only_required(part: &Json) -> bool {
    let is_ignored = |(key, _): &(String, Json)| matches!(key.as_str(), "type" | "required" | "title" | "description");
    part.get("required").is_some() && part.entries().iter().all(is_ignored)
}

fn flattened(alternatives: Vec<Rc<Schema>>) -> Vec<Rc<Schema>> {
    let inner = |one: Rc<Schema>| match &one.shape {
        Shape::OneOf(shapes) => shapes.clone(),
        _ => vec![one],
    };
    alternatives.into_iter().flat_map(inner).collect()
}

fn distinct(alternatives: Vec<Rc<Schema>>) -> Vec<Rc<Schema>> {
    let mut distinct: Vec<Rc<Schema>> = Vec::new();
    for one in alternatives {
        if distinct.iter().all(|other| other.print != one.print) {
            distinct.push(one);
        }
    }
    distinct
}

/// The fields of both. If both have a field, its parts are combined.
fn union(mut fields: Vec<Field>, more: &[Field]) -> Vec<Field> {
    for field in more {
        match fields.iter_mut().find(|own| own.name == field.name) {
            Some(own) => *own = both(own, field),
            None => fields.push(field.clone()),
        }
    }
    fields
}

fn both(one: &Field, other: &Field) -> Field {
    let schema = match (&one.schema.shape, &other.schema.shape) {
        (Shape::Object(fields), Shape::Object(more)) => {
            let shape = Shape::Object(union(fields.clone(), more));
            Rc::new(Schema { name: None, ..Schema::clone(&one.schema) }.with(shape))
        }
        (Shape::Any | Shape::Map(_), _) => Rc::clone(&other.schema),
        _ => Rc::clone(&one.schema),
    };
    Field { name: one.name.clone(), required: one.required || other.required, schema }
}
