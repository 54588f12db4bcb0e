//! Enums, and the descriptions of their values.

use std::collections::HashSet;

use super::super::facts::enum_words;
use super::super::json::Json;
use super::super::spec::{Choice, Shape};
use super::Reader;

impl<'a> Reader<'a> {
    /// The shape of a list of allowed values: an enum of strings or of integers, else the type that the values have in common.
    pub(super) fn enumeration(&mut self, json: &Json, values: &[Json], place: &str) -> Shape {
        let values: Vec<&Json> = values.iter().filter(|value| **value != Json::Null).collect();
        if values.iter().all(|value| matches!(value, Json::Bool(_))) {
            return Shape::Bool;
        }
        let is_number = json.text_at("type").is_some_and(|kind| kind == "integer" || kind == "number");
        let is_whole = |value: &&Json| value.number().is_some_and(|number| number.fract() == 0.0);
        if values.iter().any(|value| value.plain().is_none()) {
            self.notes.add(place, "an enum of lists or objects; using any JSON");
            return Shape::Any;
        }
        let wants_numbers = is_number || values.iter().all(|value| matches!(value, Json::Number(_)));
        match (wants_numbers, values.iter().all(is_whole)) {
            (true, false) => Shape::Number,
            (true, true) => Shape::Enum(choices(json, &values, whole)),
            (false, _) => Shape::Enum(choices(json, &values, text)),
        }
    }
}

fn choices(schema: &Json, values: &[&Json], value: fn(&Json) -> Option<Json>) -> Vec<Choice> {
    let mut choices: Vec<Choice> = Vec::new();
    let mut seen: HashSet<String> = HashSet::new();
    for (index, own) in values.iter().enumerate() {
        let plain = own.plain().unwrap_or_default();
        let words = enum_words::find(schema, index, &plain);
        let choice = value(own).map(|value| Choice { value, words });
        choices.extend(choice.filter(|choice| seen.insert(choice.value.plain().unwrap_or_default())));
    }
    choices
}

fn text(value: &Json) -> Option<Json> {
    value.plain().map(Json::Text)
}

/// An integer, which the document may write as text.
///
/// Documents are written by programs whose numbers are of type `double`, and which round the digits of large ones: the document's
/// 72057594037927940 is 2^56.
fn whole(value: &Json) -> Option<Json> {
    let number: i64 = value.plain()?.trim().parse().ok()?;
    let number = if number.unsigned_abs() > 1 << f64::MANTISSA_DIGITS { number as f64 as i64 } else { number };
    Some(Json::Number(number.into()))
}
