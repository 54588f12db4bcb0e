//! Schemas of values that only an example has.

use super::super::json::Json;

/// The schema of a field that the document does not describe.
pub(super) fn inferred(values: &[&Json]) -> Json {
    let Some(first) = values.iter().find(|value| ***value != Json::Null) else { return Json::Object(Vec::new()) };
    if values.iter().any(|value| **value != Json::Null && kind(value) != kind(first)) {
        return Json::Object(Vec::new());
    }
    match first {
        Json::Object(_) => object(values),
        Json::List(_) => {
            let items: Vec<&Json> = values.iter().flat_map(|value| value.items()).collect();
            of_kind("array", [("items".to_owned(), inferred(&items))])
        }
        scalar => of_kind(kind(scalar), example(scalar)),
    }
}

fn object(values: &[&Json]) -> Json {
    if !have_names(values) {
        return of_kind("object", None);
    }
    let mut keys: Vec<&String> = Vec::new();
    for (key, _) in values.iter().flat_map(|value| value.entries()) {
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    let field = |key: &&String| ((*key).clone(), inferred(&at_key(values, key)));
    of_kind("object", [("properties".to_owned(), Json::Object(keys.iter().map(field).collect()))])
}

fn of_kind(kind: &str, more: impl IntoIterator<Item = (String, Json)>) -> Json {
    let own = ("type".to_owned(), Json::Text(kind.to_owned()));
    Json::Object([own].into_iter().chain(more).collect())
}

/// Whether the keys of objects are names of fields, and not values such as titles or IDs.
pub(super) fn have_names(values: &[&Json]) -> bool {
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    let is_name = |key: &str| key.starts_with(|first: char| first.is_ascii_lowercase()) && key.bytes().all(is_part);
    let mut keys = values.iter().flat_map(|value| value.entries()).map(|(key, _)| key.trim()).peekable();
    keys.peek().is_some() && keys.all(is_name)
}

/// The values of a key in objects that have it.
pub(super) fn at_key<'a>(values: &[&'a Json], key: &str) -> Vec<&'a Json> {
    values.iter().filter_map(|value| value.get(key)).collect()
}

/// The type of a value, as JSON Schema names it.
pub(super) fn kind(value: &Json) -> &'static str {
    match value {
        Json::Null => "null",
        Json::Bool(_) => "boolean",
        Json::Number(number) if number.is_i64() || number.is_u64() => "integer",
        Json::Number(_) => "number",
        Json::Text(_) => "string",
        Json::List(_) => "array",
        Json::Object(_) => "object",
    }
}

/// The example of a value whose type depends on it: a time, a date, or a negative number.
pub(super) fn example(value: &Json) -> Option<(String, Json)> {
    let is_told = match value {
        Json::Text(text) => text.starts_with(|first: char| first.is_ascii_digit()) && text.contains('-'),
        Json::Number(number) => number.as_f64().is_some_and(|number| number < 0.0),
        _ => false,
    };
    is_told.then(|| ("example".to_owned(), value.clone()))
}
