//! The differences between a response and its model written as JSON.
//!
//! A number that was text, a time in another notation, and an omitted empty value are not differences.

use std::fmt;

use jiff::Timestamp;
use serde_json::Value as Json;

/// A value that differs.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Difference {
    path: String,
    is_lost: bool,
}

impl Difference {
    /// The path of the value: `meetings[0].topic`.
    pub(crate) fn path(&self) -> &str {
        &self.path
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = if self.path.is_empty() { "the whole response" } else { &self.path };
        write!(f, "{path}: {}", if self.is_lost { "lost" } else { "changed" })
    }
}

/// Lists the values of `before` that `after` lacks or changes.
pub(crate) fn between(before: &Json, after: &Json) -> Vec<Difference> {
    let mut found = Vec::new();
    compare(before, Some(after), "", &mut found);
    found
}

fn compare(before: &Json, after: Option<&Json>, path: &str, found: &mut Vec<Difference>) {
    match (before, after) {
        (before, None | Some(Json::Null)) => {
            if !is_empty(before) {
                found.push(Difference { path: path.to_owned(), is_lost: true });
            }
        }
        (Json::Object(before), Some(Json::Object(after))) => {
            for (key, value) in before {
                compare(value, after.get(key), &join(path, key), found);
            }
        }
        (Json::Array(before), Some(Json::Array(after))) if before.len() == after.len() => {
            for (index, (before, after)) in before.iter().zip(after).enumerate() {
                compare(before, Some(after), &format!("{path}[{index}]"), found);
            }
        }
        (before, Some(after)) => {
            if !is_same(before, after) {
                found.push(Difference { path: path.to_owned(), is_lost: false });
            }
        }
    }
}

/// Whether a value is `null`, `""`, or a list or object of such values.
fn is_empty(json: &Json) -> bool {
    match json {
        Json::Null => true,
        Json::String(text) => text.is_empty(),
        Json::Array(items) => items.iter().all(is_empty),
        Json::Object(members) => members.values().all(is_empty),
        _ => false,
    }
}

fn is_same(before: &Json, after: &Json) -> bool {
    let (one, other) = (as_text(before), as_text(after));
    before == after
        || one == other
        || is_same_number(&one, &other)
        || is_same_time(&one, &other)
        || is_same_list(before, &other)
}

/// Whether both are lists, the second one with commas or semicolons between the values.
fn is_same_list(before: &Json, other: &str) -> bool {
    let parts = |text: &str| text.split([',', ';']).map(|part| part.trim().to_owned()).collect::<Vec<_>>();
    match before {
        Json::Array(items) => items.iter().map(as_text).collect::<Vec<_>>() == parts(other),
        Json::String(text) => text.contains([',', ';']) && parts(text) == parts(other),
        _ => false,
    }
}

fn is_same_number(one: &str, other: &str) -> bool {
    matches!((one.trim().parse::<f64>(), other.trim().parse::<f64>()), (Ok(one), Ok(other)) if one == other)
}

fn is_same_time(one: &str, other: &str) -> bool {
    matches!((one.parse::<Timestamp>(), other.parse::<Timestamp>()), (Ok(one), Ok(other)) if one == other)
        || matches!((civil(one), civil(other)), (Some(one), Some(other)) if one == other)
}

fn civil(text: &str) -> Option<jiff::civil::DateTime> {
    text.parse().ok()
}

fn as_text(json: &Json) -> String {
    json.as_str().map_or_else(|| json.to_string(), str::to_owned)
}

fn join(path: &str, key: &str) -> String {
    if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") }
}
