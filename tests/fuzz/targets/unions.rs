//! Unions whose variants keep undeclared fields.

use serde_json::Value;
use zoom_api::model::{self, Extra};
use zoom_api::zoom_model;

/// A part of a drawing.
#[zoom_model(one_of)]
pub enum Part {
    /// It has `radius`.
    Circle(Circle),
    /// It has `kind`, as a label has.
    Line(Line),
    /// It has `kind`, as a line has.
    Label(Box<Label>),
    /// Several parts.
    Parts(Vec<Part>),
    /// A number.
    Number(i64),
}

/// A circle.
#[zoom_model]
pub struct Circle {
    /// The radius.
    pub radius: i64,
    /// The parts in its center.
    pub center: Vec<Part>,
    #[zoom(extra)]
    pub extra: Extra,
}

/// A line.
#[zoom_model]
pub struct Line {
    /// Tells lines from labels.
    pub kind: LineKind,
    /// The ends.
    pub ends: Vec<i64>,
    #[zoom(extra)]
    pub extra: Extra,
}

/// The kinds of lines.
#[zoom_model]
pub enum LineKind {
    /// A straight one.
    Straight,
}

/// A label.
#[zoom_model]
pub struct Label {
    /// Tells labels from lines.
    pub kind: LabelKind,
    /// The text.
    pub text: Option<String>,
    #[zoom(extra)]
    pub extra: Extra,
}

/// The kinds of labels.
#[zoom_model]
pub enum LabelKind {
    /// Text.
    Text,
}

/// Values survive decoding and encoding without a loss, and text and a JSON value decode alike.
pub fn unions(data: &[u8]) {
    let Ok(json) = serde_json::from_slice::<Value>(data) else {
        assert!(model::decode::<Part>(data).is_err(), "text that is not JSON was read");
        return;
    };
    let of_value = serde_json::from_value::<Part>(json.clone());
    match model::decode::<Part>(data) {
        Ok(part) => {
            let written = model::encode(&part).expect("a decoded value can be encoded");
            let written: Value = serde_json::from_slice(&written).expect("an encoded value is JSON");
            assert!(contains(&written, &json), "{json} became {written}");
            let of_value = of_value.expect("a value that was read from text can be read from JSON");
            let of_value = serde_json::to_value(&of_value).expect("a decoded value can be encoded");
            assert_eq!(of_value, written);
        }
        // Text with a repeated key is an error; a JSON value has its last one.
        Err(_) => assert!(of_value.is_err() || has_repeated_key(data, &json), "only a JSON value was read: {json}"),
    }
}

/// Whether a value has all that another one has, apart from absent values: `null`, empty text and what these leave empty.
fn contains(written: &Value, json: &Value) -> bool {
    match (written, json) {
        (Value::Object(own), Value::Object(fields)) => {
            let is_kept = |(name, value): (&String, &Value)| match own.get(name) {
                Some(own) => contains(own, value),
                None => is_absent(value),
            };
            fields.iter().all(is_kept)
        }
        (Value::Array(own), Value::Array(items)) => {
            let present: Vec<&Value> = items.iter().filter(|item| !is_absent(item)).collect();
            (own.len() == items.len() && own.iter().zip(items).all(|(own, item)| contains(own, item)))
                || (own.len() == present.len() && own.iter().zip(present).all(|(own, item)| contains(own, item)))
        }
        // A number in text is read as the number.
        (Value::Number(number), Value::String(text)) => text.trim().parse::<f64>().ok() == number.as_f64(),
        (Value::String(text), Value::Number(number)) => *text == number.to_string(),
        (Value::Number(one), Value::Number(other)) => one.as_f64() == other.as_f64(),
        (own, value) => own == value || is_absent(value),
    }
}

fn is_absent(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(items) => items.iter().all(is_absent),
        _ => false,
    }
}

/// Whether the text has an object with a repeated key, which the JSON value has once.
fn has_repeated_key(data: &[u8], json: &Value) -> bool {
    let keys = |text: &[u8]| text.iter().filter(|byte| **byte == b':').count();
    keys(data) > keys(json.to_string().as_bytes())
}
