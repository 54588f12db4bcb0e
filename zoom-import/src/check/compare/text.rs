//! Short descriptions of schemas and shapes.

use zoom_api::describe::{Choices, Shape};

use crate::import::spec::{self, Choice, Schema};

/// Describes a schema: `a list`, `one of approve, deny`.
pub(super) fn schema(schema: &Schema) -> String {
    let format = schema.format.as_deref().unwrap_or_default();
    let noun = match &schema.shape {
        spec::Shape::Any => "any JSON",
        spec::Shape::Bool => "true or false",
        spec::Shape::Integer => "a whole number",
        spec::Shape::Number => "a number",
        spec::Shape::Text if format == "date" => "a date",
        spec::Shape::Text if format == "date-time" => "a time",
        spec::Shape::Text => "text",
        spec::Shape::File => "a file",
        spec::Shape::Enum(choices) => return one_of(choices.iter().map(value)),
        spec::Shape::List(_) => "a list",
        spec::Shape::Object(_) => "an object",
        spec::Shape::Map(_) => "a map",
        spec::Shape::Separated(..) => "a list in one text",
        spec::Shape::Recursive(_) => "the schema itself",
        spec::Shape::OneOf(shapes) => return format!("one of {} shapes", shapes.len()),
    };
    noun.to_owned()
}

/// Describes a declared shape with the terms of [`schema`].
pub(super) fn shape(shape: Shape) -> String {
    let noun = match shape {
        Shape::Scalar(scalar) => scalar.noun(),
        Shape::Choices(choices) => return one_of(values(choices).into_iter()),
        Shape::Object(_) => "an object",
        Shape::OneOf(shapes) => return format!("one of {} shapes", shapes.variants().count()),
        Shape::List(_) => "a list",
        Shape::Separated(..) => "a list in one text",
        Shape::Map(_) => "a map",
        Shape::File => "a file",
        Shape::Bytes => "bytes",
        Shape::Nothing => "no body",
        _ => "any JSON",
    };
    noun.to_owned()
}

/// Returns the name of a declared type.
pub(super) fn name(shape: Shape) -> Option<&'static str> {
    match shape {
        Shape::Object(object) => Some(object.name()),
        Shape::Choices(choices) => Some(choices.name()),
        Shape::OneOf(shapes) => Some(shapes.name()),
        Shape::List(inner) | Shape::Separated(_, inner) | Shape::Map(inner) => name(inner()),
        _ => None,
    }
}

/// Returns an enum value without quotes.
pub(super) fn value(choice: &Choice) -> String {
    choice.value.plain().unwrap_or_default()
}

/// Returns the values of a declared enum without quotes.
pub(super) fn values(choices: Choices) -> Vec<String> {
    let plain = |wire: serde_json::Value| wire.as_str().map_or_else(|| wire.to_string(), str::to_owned);
    choices.iter().map(|choice| plain(choice.wire)).collect()
}

fn one_of(values: impl Iterator<Item = String>) -> String {
    let values: Vec<String> = values.map(|value| if value.is_empty() { "\"\"".to_owned() } else { value }).collect();
    format!("one of {}", values.join(", "))
}

pub(super) fn required(is_so: bool) -> &'static str {
    if is_so { "required" } else { "optional" }
}

pub(super) fn deprecated(is_so: bool) -> &'static str {
    if is_so { "deprecated" } else { "not deprecated" }
}

/// Returns the position of a schema, by default that of its operation.
pub(super) fn at(schema: &str, operation: &str) -> String {
    if schema.is_empty() { operation.to_owned() } else { schema.to_owned() }
}

pub(super) fn has_field(schema: &Schema, name: &str) -> bool {
    matches!(&schema.shape, spec::Shape::Object(fields) if fields.iter().any(|field| field.name == name))
}
