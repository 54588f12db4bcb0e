//! Sample arguments for examples, chosen by name and shape.

use serde_json::{Map, Value as Json, json};
use zoom_api::describe::{Field, Object, OneOf, Scalar, Shape};

/// The depth to which required objects are filled.
const MAX_DEPTH: usize = 6;

/// A sample value with every required field; `name` is the name of the argument or field.
pub(crate) fn value(name: &str, shape: Shape) -> Json {
    filled(name, shape, MAX_DEPTH)
}

/// A sample value of a model with every field.
pub(crate) fn complete(shape: Shape) -> Json {
    every("", shape, MAX_DEPTH)
}

fn every(name: &str, shape: Shape, depth: usize) -> Json {
    match shape {
        Shape::Object(_) | Shape::List(_) | Shape::Map(_) if depth == 0 => Json::Null,
        Shape::Object(object) => {
            let fields = object.fields().filter(|field| !field.deprecated);
            let fields = fields.map(|field| (field.wire.to_owned(), every(field.wire, field.shape, depth - 1)));
            Json::Object(fields.filter(|(_, value)| !value.is_null()).collect())
        }
        Shape::List(inner) => json!([every(name, inner(), depth - 1)]),
        Shape::Map(inner) => json!({"key": every(name, inner(), depth - 1)}),
        Shape::OneOf(one_of) => {
            one_of.variants().next().map_or(Json::Null, |variant| every(name, variant.shape, depth))
        }
        other => filled(name, other, depth),
    }
}

fn filled(name: &str, shape: Shape, depth: usize) -> Json {
    match shape {
        Shape::Scalar(scalar) => of_scalar(name, scalar),
        Shape::Choices(choices) => choices.iter().next().map_or(Json::Null, |choice| choice.wire),
        Shape::Object(_) | Shape::List(_) | Shape::Separated(..) | Shape::Map(_) if depth == 0 => Json::Null,
        Shape::Object(object) => Json::Object(of_object(object, depth - 1)),
        Shape::List(inner) => json!([filled(name, inner(), depth - 1)]),
        Shape::Separated(_, inner) => filled(name, inner(), depth - 1),
        Shape::Map(inner) => json!({"key": filled(name, inner(), depth - 1)}),
        Shape::OneOf(one_of) => of_one(name, one_of, depth),
        _ => json!({}),
    }
}

fn of_object(object: Object, depth: usize) -> Map<String, Json> {
    let required = object.fields().filter(|field| field.required);
    required.map(|Field { wire, shape, .. }| (wire.to_owned(), filled(wire, shape, depth))).collect()
}

fn of_one(name: &str, one_of: OneOf, depth: usize) -> Json {
    one_of.variants().next().map_or(Json::Null, |variant| filled(name, variant.shape, depth))
}

fn of_scalar(name: &str, scalar: Scalar) -> Json {
    match scalar {
        Scalar::Integer(_) => json!(1),
        Scalar::Number => json!(1.5),
        Scalar::Boolean => json!(true),
        Scalar::Date => json!("2026-11-24"),
        Scalar::Time => json!("09:30:00"),
        Scalar::LocalTime => json!("2026-11-24T09:30:00"),
        Scalar::Timestamp | Scalar::Moment => json!("2026-11-24T09:30:00Z"),
        Scalar::MeetingId => json!(85_746_065),
        Scalar::MeetingUuid => json!("4444AAAiAAAAAiAiAiiAii=="),
        _ => json!(text(name)),
    }
}

/// A sample text for a field of this name.
fn text(name: &str) -> &'static str {
    let has = |word: &str| name.to_ascii_lowercase().contains(word);
    match name {
        "user_id" | "userId" => "me",
        "first_name" => "Jill",
        "last_name" => "Chill",
        _ if has("email") => "jchill@example.com",
        _ if has("url") => "https://example.com",
        _ if has("topic") || has("title") => "Weekly",
        _ if has("timezone") => "Europe/Berlin",
        _ if has("name") => "Jill Chill",
        _ if has("id") => "abc123",
        _ => "text",
    }
}
