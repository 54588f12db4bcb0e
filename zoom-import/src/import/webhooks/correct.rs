//! Corrections of a schema by the values of its example.
//!
//! - A type that the example contradicts gives way to one that holds both: text holds numbers, anything holds the rest.
//! - Fields that only the example has are added.
//! - A field is required only if an event makes no sense without it: an object that the schema requires and the example has, the account,
//!   and the ID of the object. Zoom omits others although its documents require them, and an event must not be lost for that.

use super::super::facts::meeting_number::is_number_of_event;
use super::super::json::Json;
use super::infer::{at_key, example, have_names, inferred, kind};

/// The level of a value in an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Level {
    /// The payload.
    Payload,
    /// The payload's `object`.
    Object,
    /// Anything below.
    Deeper,
}

impl Level {
    /// The level of a field.
    fn below(self, name: &str) -> Self {
        if self == Self::Payload && name == "object" { Self::Object } else { Self::Deeper }
    }

    /// Whether a field identifies the account or the object of an event.
    fn is_identifying(self, name: &str) -> bool {
        match self {
            Self::Payload => matches!(name, "account_id" | "accountId"),
            Self::Object => matches!(name, "id" | "uuid"),
            Self::Deeper => false,
        }
    }
}

/// Returns a schema that agrees with the values of the example at its position.
pub(super) fn corrected(schema: &Json, values: &[&Json], level: Level) -> Json {
    if !matches!(schema, Json::Object(_)) || schema.get("$ref").is_some() {
        return schema.clone();
    }
    let values: Vec<&Json> = values.iter().copied().filter(|value| **value != Json::Null).collect();
    match declared(schema) {
        "object" | "array" if contradicts(schema, &values) => any(schema),
        "object" => object(schema, &values, level),
        "array" => list(schema, &values),
        kind => scalar(schema, kind, &values),
    }
}

fn declared(schema: &Json) -> &str {
    match schema.text_at("type") {
        // An integer of 64 bits.
        Some("long") => "integer",
        Some(kind) => kind,
        None if schema.get("properties").is_some() => "object",
        None if schema.get("items").is_some() => "array",
        None => "",
    }
}

fn contradicts(schema: &Json, values: &[&Json]) -> bool {
    values.iter().any(|value| kind(value) != declared(schema))
}

fn object(schema: &Json, values: &[&Json], level: Level) -> Json {
    let described = schema.entries_at("properties");
    let is_combined = ["allOf", "oneOf", "anyOf", "additionalProperties"]
        .iter()
        .any(|key| matches!(schema.get(key), Some(Json::List(_) | Json::Object(_))));
    if described.is_empty() && (is_combined || !have_names(values)) {
        return combined(schema, values, level);
    }
    let field = |(name, own): &(String, Json)| {
        let values = at_key(values, name);
        let own = if is_meeting_number(name, own, &values) { of_kind(own, "integer") } else { own.clone() };
        (name.clone(), corrected(&own, &values, level.below(name)))
    };
    let named = described.iter().filter(|(name, _)| !name.trim().is_empty());
    let mut fields: Vec<(String, Json)> = named.map(field).collect();
    for (name, _) in values.iter().flat_map(|value| value.entries()) {
        if fields.iter().all(|(own, _)| own != name) {
            fields.push((name.clone(), inferred(&at_key(values, name))));
        }
    }
    let required: Vec<Json> =
        schema.items_at("required").iter().filter(|own| is_certain(own, schema, values, level)).cloned().collect();
    let schema = with(schema, "properties", Json::Object(fields));
    combined(&with(&schema, "required", Json::List(required)), values, level)
}

/// Whether a text is the number of a meeting or webinar, which Zoom sends as text in most events.
fn is_meeting_number(name: &str, schema: &Json, values: &[&Json]) -> bool {
    let is_digits = |value: &&Json| value.plain().is_some_and(|text| text.bytes().all(|byte| byte.is_ascii_digit()));
    let description = schema.text_at("description").unwrap_or_default();
    declared(schema) == "string"
        && !values.is_empty()
        && values.iter().all(is_digits)
        && is_number_of_event(name, description)
}

/// Whether a required field is certain to be there.
fn is_certain(name: &Json, schema: &Json, values: &[&Json], level: Level) -> bool {
    let Some(name) = name.text() else { return false };
    let field = schema.get("properties").and_then(|fields| fields.get(name));
    let is_object = field.is_some_and(|field| declared(field) == "object" && field.get("properties").is_some());
    let is_mark = field.is_some_and(|field| field.items_at("enum").len() == 1);
    let is_shown = values.iter().all(|value| value.get(name).is_some_and(|value| *value != Json::Null));
    let is_seen = is_shown && !values.is_empty() && (is_object || level.is_identifying(name));
    // The mark of an alternative tells it from others.
    is_seen || (is_mark && values.is_empty())
}

/// Corrects the parts of a combined schema.
fn combined(schema: &Json, values: &[&Json], level: Level) -> Json {
    let mut schema = schema.clone();
    for key in ["allOf", "oneOf", "anyOf"] {
        let parts = schema.items_at(key).to_vec();
        if !parts.is_empty() {
            // The alternative of an example is unknown if there are several.
            let values = if parts.len() == 1 { values } else { &[] };
            let parts = parts.iter().map(|part| corrected(part, values, level)).collect();
            schema = with(&schema, key, Json::List(parts));
        }
    }
    schema
}

fn list(schema: &Json, values: &[&Json]) -> Json {
    let items: Vec<&Json> = values.iter().flat_map(|value| value.items()).collect();
    match schema.get("items") {
        Some(item) if !item.entries().is_empty() => with(schema, "items", corrected(item, &items, Level::Deeper)),
        // The document does not describe the items.
        None | Some(Json::Object(_)) if !items.is_empty() => with(schema, "items", inferred(&items)),
        _ => schema.clone(),
    }
}

fn scalar(schema: &Json, declared: &str, values: &[&Json]) -> Json {
    let has = |kinds: &[&str]| values.iter().any(|value| kinds.contains(&kind(value)));
    let is_all = |wanted: &str| !values.is_empty() && values.iter().all(|value| kind(value) == wanted);
    let is_digits =
        |value: &&&Json| value.text().is_none_or(|text| text.parse::<i64>().is_ok_and(|own| own.to_string() == text));
    let is_switch = |value: &&&Json| value.text().is_none_or(|text| matches!(text, "" | "true" | "false"));
    let to = match declared {
        "" => return combined(schema, values, Level::Deeper),
        _ if has(&["object", "array"]) => return any(schema),
        "string" if is_all("boolean") => "boolean",
        "integer" | "number" if has(&["boolean"]) || !values.iter().all(|value| is_digits(&value)) => "string",
        "integer" if has(&["number"]) => "number",
        "boolean" if has(&["integer", "number"]) || !values.iter().all(|value| is_switch(&value)) => "string",
        "string" | "integer" | "number" | "boolean" => declared,
        // A type that does not exist.
        _ => "string",
    };
    let schema = if schema.text_at("type") == Some(to) { schema.clone() } else { of_kind(schema, to) };
    // A time that is a number in the example stays as it is received.
    let is_kept = has(&["integer", "number"]) && to == "string";
    let schema = if is_kept { of_kind(&schema, to) } else { schema };
    let schema = with_values(&with_format(&schema), values);
    let is_time = schema.text_at("format").is_some_and(|format| format.starts_with("date"));
    let example = match values.iter().find(|value| value.text().is_some_and(|text| !text.is_empty())) {
        // The type of a time depends on its notation.
        Some(value) if is_time => Some(("example".to_owned(), (*value).clone())),
        _ => values.iter().find_map(|value| example(value)).filter(|_| schema.get("example").is_none()),
    };
    match example {
        Some((key, value)) => with(&schema, &key, value),
        None => combined(&schema, values, Level::Deeper),
    }
}

/// A text with a format or empty, which some documents write as alternatives.
fn with_format(schema: &Json) -> Json {
    let parts = schema.items_at("anyOf");
    let is_plain = |part: &Json| part.get("type").is_none() && part.get("$ref").is_none();
    let format = parts.iter().find_map(|part| part.get("format"));
    match format.filter(|_| parts.iter().all(is_plain)) {
        Some(format) => {
            let rest = schema.entries().iter().filter(|(key, _)| key != "anyOf").cloned();
            with(&Json::Object(rest.collect()), "format", format.clone())
        }
        None => schema.clone(),
    }
}

/// Adds texts of the example to the allowed ones.
fn with_values(schema: &Json, values: &[&Json]) -> Json {
    let allowed = schema.items_at("enum");
    let is_new = |value: &&&Json| value.text().is_some_and(|text| !text.is_empty()) && !allowed.contains(value);
    let is_text = !allowed.is_empty() && allowed.iter().all(|value| value.text().is_some());
    let mut new: Vec<Json> = values.iter().filter(is_new).map(|value| (*value).clone()).collect();
    new.dedup();
    if !is_text || new.is_empty() {
        return schema.clone();
    }
    with(schema, "enum", Json::List(allowed.iter().cloned().chain(new).collect()))
}

/// The schema without what only its type explains.
fn of_kind(schema: &Json, kind: &str) -> Json {
    let is_kept = |(key, _): &&(String, Json)| matches!(key.as_str(), "description" | "title" | "deprecated" | "enum");
    let is_kept = |entry: &&(String, Json)| is_kept(entry) && !(entry.0 == "enum" && kind == "boolean");
    let kept = schema.entries().iter().filter(is_kept).cloned();
    let own = ("type".to_owned(), Json::Text(kind.to_owned()));
    Json::Object([own].into_iter().chain(kept).collect())
}

/// Any JSON, with the description.
fn any(schema: &Json) -> Json {
    Json::Object(schema.entries().iter().filter(|(key, _)| key == "description").cloned().collect())
}

fn with(schema: &Json, key: &str, value: Json) -> Json {
    let mut entries: Vec<(String, Json)> = schema.entries().iter().filter(|(own, _)| own != key).cloned().collect();
    entries.push((key.to_owned(), value));
    Json::Object(entries)
}
