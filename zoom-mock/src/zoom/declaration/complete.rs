//! Converts values to their declared types, and adds missing fields.

use serde_json::{Map, Value, json};
use zoom_api::describe::{Facts, Field, Scalar, Shape};

/// The depth to which objects are completed, since shapes can be recursive.
const MAX_DEPTH: usize = 4;

/// Converts numbers and booleans that were sent as text, as Zoom does when it stores them.
pub(in crate::zoom) fn convert(shape: Shape, value: &mut Value) {
    match (shape, &mut *value) {
        (Shape::Object(object), Value::Object(fields)) => {
            for field in object.fields() {
                if let Some(value) = fields.get_mut(field.wire) {
                    convert(field.shape, value);
                }
            }
        }
        (Shape::List(inner), Value::Array(values)) => values.iter_mut().for_each(|value| convert(inner(), value)),
        (Shape::Map(inner), Value::Object(fields)) => fields.values_mut().for_each(|value| convert(inner(), value)),
        (Shape::Scalar(scalar), Value::String(text)) => {
            if let Some(converted) = from_text(scalar, text) {
                *value = converted;
            }
        }
        (Shape::Choices(choices), Value::String(text)) => {
            let number: Option<i64> = text.parse().ok();
            let choice = choices.iter().find(|choice| number.is_some() && choice.wire.as_i64() == number);
            if let Some(choice) = choice {
                *value = choice.wire;
            }
        }
        _ => {}
    }
}

fn from_text(scalar: Scalar, text: &str) -> Option<Value> {
    match scalar {
        Scalar::Integer(_) => text.parse::<i64>().ok().map(Value::from),
        Scalar::Number => text.parse::<f64>().ok().map(Value::from),
        Scalar::Boolean => text.parse::<bool>().ok().map(Value::from),
        _ => None,
    }
}

/// Adds the fields of a declared object that are missing, with neutral values: `false`, empty texts and lists, declared defaults.
pub(in crate::zoom) fn complete(shape: Shape, fields: &mut Map<String, Value>) {
    complete_to_depth(shape, fields, MAX_DEPTH);
}

fn complete_to_depth(shape: Shape, fields: &mut Map<String, Value>, depth: usize) {
    let Shape::Object(object) = shape else { return };
    for Field { wire, shape, facts, .. } in object.fields() {
        match fields.get_mut(wire) {
            Some(Value::Object(inner)) if depth > 0 => complete_to_depth(shape, inner, depth - 1),
            Some(_) => {}
            None => {
                if let Some(value) = neutral(shape, facts, depth) {
                    fields.insert(wire.to_owned(), value);
                }
            }
        }
    }
}

fn neutral(shape: Shape, facts: Facts, depth: usize) -> Option<Value> {
    if let Some(default) = facts.default() {
        return Some(default);
    }
    let value = facts.values().and_then(|values| values.into_iter().next());
    match shape {
        Shape::Scalar(_) if value.is_some() => value,
        Shape::Scalar(Scalar::Boolean) => Some(json!(false)),
        Shape::Scalar(Scalar::Integer(_) | Scalar::Number) => Some(facts.min().map_or_else(|| json!(0), Value::Number)),
        Shape::Scalar(_) | Shape::Separated(..) => Some(json!("")),
        Shape::Choices(choices) => choices.iter().next().map(|choice| choice.wire),
        Shape::List(_) => Some(json!([])),
        Shape::Map(_) => Some(json!({})),
        Shape::Object(_) if depth > 0 => {
            let mut fields = Map::new();
            complete_to_depth(shape, &mut fields, depth - 1);
            Some(Value::Object(fields))
        }
        _ => None,
    }
}
