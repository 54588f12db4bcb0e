//! Validates the values of parameters: declared types, enums and limits.

use serde_json::Value;
use zoom_api::EndpointInfo;
use zoom_api::describe::{Choices, Facts, OneOf, Scalar, Shape};
use zoom_api::endpoint::ParameterKind;

use super::field_error::FieldError;
use super::formats;
use crate::http::{MediaType, Payload};
use crate::script::RecordedRequest;
use crate::zoom::declaration::{self, NO_FACTS};

/// Returns all errors in the values of the request's parameters. As Zoom does, it accepts numbers and booleans as text.
pub(super) fn errors(info: &EndpointInfo, request: &RecordedRequest, payload: &Payload) -> Vec<FieldError> {
    let Some(description) = declaration::of(info) else { return Vec::new() };
    let facts = description.argument_facts().map(|(_, facts)| facts);
    let mut errors = Vec::new();
    for ((parameter, shape, _), facts) in description.arguments().zip(facts) {
        let value = match parameter.kind {
            ParameterKind::Query => query_value(request, parameter.wire, shape),
            ParameterKind::Header => request.header(parameter.wire).map(Value::from),
            ParameterKind::Field => request.fields.get(parameter.wire).cloned(),
            ParameterKind::Body if payload.media_type == MediaType::Json => payload.value.as_ref().ok().cloned(),
            _ => None,
        };
        if let Some(value) = value {
            let path = if parameter.kind == ParameterKind::Body { "" } else { parameter.wire };
            check(shape, facts, &value, path, &mut errors);
        }
    }
    errors
}

/// The value of a query parameter, or a list of its values; an empty one is missing.
fn query_value(request: &RecordedRequest, name: &str, shape: Shape) -> Option<Value> {
    let values = request.query.iter().filter(|(key, value)| key == name && !value.is_empty());
    let values: Vec<Value> = values.map(|(_, value)| value.as_str().into()).collect();
    match shape {
        _ if values.is_empty() => None,
        Shape::List(_) if values.len() > 1 => Some(values.into()),
        _ => values.into_iter().next(),
    }
}

fn check(shape: Shape, facts: Facts, value: &Value, path: &str, errors: &mut Vec<FieldError>) {
    let before = errors.len();
    match (shape, value) {
        (_, Value::Null) => return,
        (Shape::Scalar(scalar), _) if !fits(scalar, value) => errors.push(must(path, scalar.noun())),
        (Shape::Choices(choices), _) => errors.extend(unknown_choice(choices, value, path)),
        (Shape::Object(object), Value::Object(fields)) => {
            for field in object.fields() {
                if let Some(value) = fields.get(field.wire) {
                    check(field.shape, field.facts, value, &join(path, field.wire), errors);
                }
            }
        }
        (Shape::Object(_) | Shape::Map(_), _) if !value.is_object() => errors.push(must(path, "an object")),
        (Shape::Map(inner), Value::Object(fields)) => {
            let fields = fields.iter();
            fields.for_each(|(name, value)| check(inner(), NO_FACTS, value, &join(path, name), errors));
        }
        (Shape::List(inner) | Shape::Separated(_, inner), Value::Array(values)) => {
            for (index, value) in values.iter().enumerate() {
                check(inner(), NO_FACTS, value, &format!("{path}[{index}]"), errors);
            }
        }
        // Programs also send other lists of plain values as text with commas.
        (Shape::List(inner) | Shape::Separated(_, inner), Value::String(text))
            if matches!(inner(), Shape::Scalar(_) | Shape::Choices(_)) =>
        {
            let separator = if matches!(shape, Shape::Separated(';', _)) { ';' } else { ',' };
            for item in text.split(separator).map(str::trim).filter(|item| !item.is_empty()) {
                check(inner(), NO_FACTS, &item.into(), path, errors);
            }
        }
        (Shape::Separated(_, inner), _) => check(inner(), NO_FACTS, value, path, errors),
        (Shape::List(_), _) => errors.push(must(path, "a list")),
        (Shape::OneOf(one_of), _) => errors.extend(best_variant(one_of, value, path)),
        _ => {}
    }
    if errors.len() == before
        && let Err(problem) = facts.check(value)
    {
        errors.push(FieldError::new(path, format!("`{path}` {problem}")));
    }
    if errors.len() == before
        && let Some(noun) = formats::mistake(facts.format(), value)
    {
        errors.push(must(path, noun));
    }
}

fn must(path: &str, noun: &str) -> FieldError {
    let name = if path.is_empty() { "the body".to_owned() } else { format!("`{path}`") };
    FieldError::new(if path.is_empty() { "body" } else { path }, format!("{name} must be {noun}"))
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

/// Whether a value is of a type, or is text that Zoom converts to it.
fn fits(scalar: Scalar, value: &Value) -> bool {
    let text = value.as_str();
    match scalar {
        Scalar::Integer(_) => {
            let is_whole = |number: f64| number.fract() == 0.0;
            let parses = |text: &str| text.trim().parse::<i128>().is_ok();
            value.as_f64().is_some_and(is_whole) || text.is_some_and(parses)
        }
        Scalar::Number => value.is_number() || text.is_some_and(|text| text.trim().parse::<f64>().is_ok()),
        Scalar::Boolean => value.is_boolean() || matches!(text, Some("true" | "false")),
        Scalar::Date => text.is_some_and(|text| text.get(..10).unwrap_or(text).parse::<jiff::civil::Date>().is_ok()),
        Scalar::MeetingId => {
            value.is_u64() || text.is_some_and(|text| text.chars().all(|char| char.is_ascii_digit() || char == ' '))
        }
        Scalar::Text => value.is_string() || value.is_number() || value.is_boolean(),
        _ => value.is_string(),
    }
}

fn unknown_choice(choices: Choices, value: &Value, path: &str) -> Option<FieldError> {
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let given = text(value);
    let known: Vec<String> = choices.iter().map(|choice| text(&choice.wire)).collect();
    let is_alias = choices.iter().any(|choice| choice.aliases.contains(&given.as_str()));
    if given.is_empty() || known.contains(&given) || is_alias {
        return None;
    }
    let known: Vec<String> = known.iter().map(|value| format!("`{value}`")).collect();
    Some(must(path, &format!("one of {}", known.join(", "))))
}

/// The errors of the variant with the fewest.
fn best_variant(one_of: OneOf, value: &Value, path: &str) -> Vec<FieldError> {
    let errors_of = |shape| {
        let mut errors = Vec::new();
        check(shape, NO_FACTS, value, path, &mut errors);
        errors
    };
    one_of.variants().map(|variant| errors_of(variant.shape)).min_by_key(Vec::len).unwrap_or_default()
}
