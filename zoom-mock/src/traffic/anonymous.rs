//! Removes secrets and personal data. Only harmless values are kept.

use serde_json::{Map, Value};
use zoom_api::describe::{Facts, Scalar, Shape};

use super::replacements::Replacements;
use super::words;

/// Numbers that identify nobody, although their names contain one of [`IDENTIFYING`].
const HARMLESS: [&str; 5] = ["code", "page_number", "number_of_pages", "errorCode", "error_code"];

/// Parts of the names of numbers that identify somebody, or give access.
const IDENTIFYING: [&str; 13] =
    ["id", "number", "phone", "pin", "pass", "pwd", "code", "zip", "ext", "pmi", "key", "token", "secret"];

/// Numbers that are not smaller are replaced, unless they are sizes or times.
const LARGE: u64 = 1_000_000_000;

/// The fields of error bodies in their various forms.
const OF_ERRORS: [&str; 12] = [
    "code",
    "message",
    "errors",
    "error",
    "reason",
    "field",
    "status",
    "errorCode",
    "errorMessage",
    "error_message",
    "schemas",
    "detail",
];

/// Returns a JSON value without private values.
pub(super) fn value(shape: Shape, facts: Facts, name: &str, value: &Value, known: &mut Replacements) -> Value {
    match (shape, value) {
        (Shape::Object(object), Value::Object(fields)) => {
            // Undeclared fields are omitted, since nothing is known about them.
            let declared = object.fields().filter_map(|field| {
                let value = self::value(field.shape, field.facts, field.wire, fields.get(field.wire)?, known);
                Some((field.wire.to_owned(), value))
            });
            declared.collect::<Map<_, _>>().into()
        }
        (Shape::List(inner), Value::Array(values)) => {
            values.iter().map(|item| self::value(inner(), facts, name, item, known)).collect()
        }
        (Shape::Map(inner), Value::Object(fields)) => {
            let entry =
                |(key, item): (&String, &Value)| (known.text(key), self::value(inner(), facts, name, item, known));
            fields.iter().map(entry).collect::<Map<_, _>>().into()
        }
        (Shape::Choices(choices), _) if choices.iter().any(|choice| choice.wire == *value) => value.clone(),
        (_, Value::Array(_) | Value::Object(_)) => unknown(name, value, known),
        (Shape::Scalar(scalar), Value::Number(number)) if is_private(name, number, scalar) => known.number(number),
        (_, Value::String(_)) if facts.values().is_some_and(|values| values.contains(value)) => value.clone(),
        (_, Value::String(text)) => self::text(name, text, known).into(),
        (_, Value::Number(number)) if is_private(name, number, Scalar::Text) => known.number(number),
        _ => value.clone(),
    }
}

/// Returns a value of unknown shape without private values; the names of its fields are kept if they are words.
pub(super) fn unknown(name: &str, value: &Value, known: &mut Replacements) -> Value {
    match value {
        Value::Object(fields) => {
            let entry = |(key, item): (&String, &Value)| {
                let name = if is_word(key) { key.clone() } else { known.text(key) };
                (name, unknown(key, item, known))
            };
            fields.iter().map(entry).collect::<Map<_, _>>().into()
        }
        Value::Array(values) => values.iter().map(|item| unknown(name, item, known)).collect(),
        Value::String(text) => self::text(name, text, known).into(),
        Value::Number(number) if is_private(name, number, Scalar::Text) => known.number(number),
        _ => value.clone(),
    }
}

/// Returns the body of an error with its codes, and the known words in its messages.
pub(super) fn error(value: &Value) -> Value {
    match value {
        Value::Object(fields) => {
            let fields = fields.iter().filter(|(name, _)| OF_ERRORS.contains(&name.as_str()));
            fields.map(|(name, value)| (name.clone(), error(value))).collect::<Map<_, _>>().into()
        }
        Value::Array(values) => values.iter().map(error).collect(),
        // Names of fields, and codes as text.
        Value::String(text) if is_word(text) || text.parse::<i32>().is_ok() => text.as_str().into(),
        Value::String(text) => words::message(text).into(),
        _ => value.clone(),
    }
}

/// Returns a text, or its replacement unless it is a time, a time zone or a truth value.
pub(super) fn text(name: &str, text: &str, known: &mut Replacements) -> String {
    let is_birth = name.to_ascii_lowercase().contains("birth");
    let is_zone = || name.to_ascii_lowercase().contains("zone") && is_time_zone(text);
    let is_small = || is_count(name) && text.parse::<u32>().is_ok();
    if !is_birth && (is_time(text) || matches!(text, "true" | "false" | "me") || is_zone() || is_small()) {
        return text.to_owned();
    }
    known.text(text)
}

/// Whether a text is a time zone: `UTC`, or an area and a city.
fn is_time_zone(text: &str) -> bool {
    const AREAS: [&str; 11] = [
        "Africa",
        "America",
        "Antarctica",
        "Arctic",
        "Asia",
        "Atlantic",
        "Australia",
        "Europe",
        "Indian",
        "Pacific",
        "Etc",
    ];
    let area = text.split_once('/').map(|(area, _)| area);
    text == "UTC" || area.is_some_and(|area| text.len() <= 40 && AREAS.contains(&area))
}

/// Whether a number as text is a count, such as a page size.
fn is_count(name: &str) -> bool {
    HARMLESS.contains(&name) || name.ends_with("size") || name.ends_with("count") || name == "type"
}

/// Whether a text is a date or a time.
fn is_time(text: &str) -> bool {
    let may_be_time = text.len() <= 35 && text.bytes().all(|byte| byte.is_ascii_digit() || b"TZ:+-. ".contains(&byte));
    let date = text.get(..10).is_some_and(|date| date.parse::<jiff::civil::Date>().is_ok());
    may_be_time && (date || (text.contains(':') && text.parse::<jiff::civil::Time>().is_ok()))
}

fn is_private(name: &str, number: &serde_json::Number, scalar: Scalar) -> bool {
    if HARMLESS.contains(&name) {
        return false;
    }
    let name = name.to_ascii_lowercase();
    let is_measure =
        ["size", "total", "time", "date", "_ts", "duration", "bytes"].iter().any(|part| name.contains(part));
    let is_large = number.as_f64().is_some_and(|number| number.abs() >= LARGE as f64);
    let is_id = name == "id" || name.ends_with("_id") || name.ends_with("ids");
    let is_identifying = IDENTIFYING.iter().filter(|part| **part != "id").any(|part| name.contains(part));
    matches!(scalar, Scalar::MeetingId) || is_id || is_identifying || (is_large && !is_measure)
}

/// Whether a text consists of lower-case words, like the names of fields.
pub(super) fn is_word(text: &str) -> bool {
    let mut letters = text.chars();
    letters.next().is_some_and(|first| first.is_ascii_lowercase())
        && text.len() <= 40
        && text.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
        && !text.chars().any(|letter| letter.is_ascii_digit())
}
