//! Example responses for the endpoints that the account does not implement.

use serde_json::{Map, Value, json};
use zoom_api::describe::{Description, Facts, Field, Object, Scalar, Shape};

use super::{NO_FACTS, convert, named};
use crate::http::Reply;
use crate::script::RecordedRequest;

/// The header that marks an example.
const MARK: &str = "x-mock-example";

/// The depth to which values are generated, since shapes can be recursive.
const MAX_DEPTH: usize = 30;

/// The depth to which optional fields and items of lists are generated.
const OPTIONAL_DEPTH: usize = 6;

/// Creates a response of an endpoint's declared shape, the same for equal requests.
///
/// Fields with the name of an argument have its value, and lists have one item.
pub(in crate::zoom) fn reply(description: &Description, request: &RecordedRequest) -> Reply {
    let status = description.info().success;
    let reply = match description.output() {
        Shape::Nothing => Reply::empty(status),
        Shape::Bytes => Reply::body(status, "application/octet-stream", "An example file."),
        shape => Reply::json(status, &body(shape, description, request)),
    };
    reply.header(MARK, "true")
}

/// Creates an example of a shape.
pub(in crate::zoom) fn example(shape: Shape) -> Value {
    value("", shape, NO_FACTS, MAX_DEPTH)
}

fn body(shape: Shape, description: &Description, request: &RecordedRequest) -> Value {
    let mut body = example(shape);
    if let (Some(object), Value::Object(fields)) = (object(shape), &mut body) {
        let mut arguments = arguments(description, request);
        arguments.extend(page_fields());
        for field in object.fields() {
            let Some(mut argument) = arguments.remove(field.wire) else { continue };
            convert(field.shape, &mut argument);
            if is_of(field.shape, &argument) {
                fields.insert(field.wire.to_owned(), argument);
            }
        }
    }
    body
}

/// The object of which an example is created: of a union, the first variant.
fn object(shape: Shape) -> Option<Object> {
    match shape {
        Shape::Object(object) => Some(object),
        Shape::OneOf(one_of) => object(one_of.variants().next()?.shape),
        _ => None,
    }
}

/// The values of the arguments by their names. The last path parameter is also the `id` of the response.
fn arguments(description: &Description, request: &RecordedRequest) -> Map<String, Value> {
    let mut arguments = request.fields.clone();
    arguments.extend(request.query.iter().map(|(name, value)| (name.clone(), value.as_str().into())));
    let names = description.info().path.split('/').filter_map(|segment| segment.strip_prefix('<')?.strip_suffix('>'));
    arguments.extend(names.zip(&request.path_params).map(|(name, value)| (name.to_owned(), value.as_str().into())));
    if let Some(id) = request.path_params.last().filter(|_| description.info().path.ends_with('>')) {
        arguments.insert("id".to_owned(), id.as_str().into());
    }
    arguments
}

/// The fields of a page that is the only one.
fn page_fields() -> Map<String, Value> {
    let fields = [
        ("next_page_token", json!("")),
        ("nextPageToken", json!("")),
        ("page_count", json!(1)),
        ("page_number", json!(1)),
        ("total_records", json!(1)),
    ];
    fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// Whether a converted value has the type of a scalar field.
fn is_of(shape: Shape, value: &Value) -> bool {
    match shape {
        Shape::Scalar(Scalar::Integer(_) | Scalar::Number) => value.is_number(),
        Shape::Scalar(Scalar::Boolean) => value.is_boolean(),
        Shape::Scalar(_) => value.is_string(),
        Shape::Choices(choices) => choices.iter().any(|choice| choice.wire == *value),
        _ => false,
    }
}

fn value(name: &str, shape: Shape, facts: Facts, depth: usize) -> Value {
    if let Some(declared) = facts.example().or_else(|| facts.default()) {
        return declared;
    }
    if let Some(first) = facts.values().and_then(|values| values.into_iter().next()) {
        return if matches!(shape, Shape::List(_)) { json!([first]) } else { first };
    }
    let is_deep = depth + OPTIONAL_DEPTH <= MAX_DEPTH;
    match shape {
        Shape::Scalar(scalar) => scalar_value(name, scalar, facts),
        Shape::Choices(choices) => choices.iter().next().map_or(Value::Null, |choice| choice.wire),
        Shape::Object(_) | Shape::List(_) | Shape::Map(_) | Shape::OneOf(_) if depth == 0 => Value::Null,
        Shape::Object(object) => {
            let field = |Field { wire, shape, facts, .. }: Field| {
                let value = value(wire, shape, facts, depth - 1);
                (!value.is_null()).then(|| (wire.to_owned(), value))
            };
            Value::Object(object.fields().filter(|field| field.required || !is_deep).filter_map(field).collect())
        }
        Shape::List(inner) => {
            let count = facts.min_items().unwrap_or(u64::from(!is_deep)).min(10);
            (0..count).map(|_| value(name, inner(), NO_FACTS, depth - 1)).filter(|item| !item.is_null()).collect()
        }
        Shape::Separated(_, inner) => match value(name, inner(), NO_FACTS, depth.saturating_sub(1)) {
            Value::String(text) => Value::String(text),
            other => Value::String(other.to_string()),
        },
        Shape::Map(_) if is_deep => json!({}),
        Shape::Map(inner) => json!({"key": value(name, inner(), NO_FACTS, depth - 1)}),
        Shape::OneOf(one_of) => {
            let variant = one_of.variants().next();
            variant.map_or(Value::Null, |variant| value(name, variant.shape, NO_FACTS, depth - 1))
        }
        _ => json!({}),
    }
}

fn scalar_value(name: &str, scalar: Scalar, facts: Facts) -> Value {
    let within_limits = |value: Value| {
        let limit = [facts.min(), facts.max()].into_iter().flatten().map(Value::Number);
        let candidates = std::iter::once(value.clone()).chain(limit);
        candidates.into_iter().find(|candidate| facts.check(candidate).is_ok()).unwrap_or(value)
    };
    match scalar {
        Scalar::Integer(_) => within_limits(json!(1)),
        Scalar::Number => within_limits(json!(1.5)),
        Scalar::Boolean => json!(false),
        Scalar::Date => json!("2030-01-31"),
        Scalar::Time => json!("09:30:00"),
        Scalar::LocalTime => json!("2030-01-31T09:30:00"),
        Scalar::Timestamp | Scalar::Moment => json!("2030-01-31T09:30:00Z"),
        Scalar::MeetingId => json!(85_746_065),
        Scalar::MeetingUuid => json!("4444AAAiAAAAAiAiAiiAii=="),
        _ => json!(text(name, facts)),
    }
}

/// A text by its format, or by the name of its field, within its limits.
fn text(name: &str, facts: Facts) -> String {
    let text = match facts.format() {
        Some("email") => "jchill@example.com",
        Some("uri" | "url") => "https://example.com",
        Some("uuid") => "2f9a5a2c-7d3a-4f5e-9d5e-0c6c1f6b8a11",
        Some("date") => "2030-01-31",
        Some("date-time") => "2030-01-31T09:30:00Z",
        Some("ipv4") => "192.0.2.1",
        _ => named::text(&name.to_ascii_lowercase()),
    };
    let length = |limit: Option<u64>| limit.and_then(|limit| usize::try_from(limit).ok());
    let mut text: String = text.chars().take(length(facts.max_length()).unwrap_or(usize::MAX)).collect();
    let missing = length(facts.min_length()).unwrap_or(0).min(1000).saturating_sub(text.chars().count());
    text.extend(std::iter::repeat_n('x', missing));
    text
}
