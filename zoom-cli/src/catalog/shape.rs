//! The shape of an argument or field, as text.

use zoom_api::describe::{Scalar, Shape};

/// Describes a shape in a few words: `a list of numbers`.
pub(crate) fn describe(shape: Shape) -> String {
    match shape {
        Shape::Scalar(scalar) => scalar.noun().to_owned(),
        Shape::Choices(choices) => {
            let values: Vec<String> = choices.iter().map(|choice| unquoted(&choice.wire)).collect();
            format!("one of {}", values.join(", "))
        }
        Shape::Object(_) => "an object".to_owned(),
        Shape::OneOf(one_of) => {
            let variants: Vec<String> = one_of.variants().map(|variant| describe(variant.shape)).collect();
            variants.join(", or ")
        }
        Shape::List(inner) => format!("a list of {}", plural(inner())),
        Shape::Separated(';', inner) => format!("{}, separated by semicolons", plural(inner())),
        Shape::Separated(_, inner) => format!("{}, separated by commas", plural(inner())),
        Shape::Map(inner) => format!("an object with any keys and values that are {}", plural(inner())),
        Shape::File => "a file".to_owned(),
        Shape::Bytes => "bytes".to_owned(),
        Shape::Nothing => "nothing".to_owned(),
        _ => "any JSON".to_owned(),
    }
}

fn plural(shape: Shape) -> String {
    match shape {
        Shape::Scalar(Scalar::Text) => "text values".to_owned(),
        Shape::Scalar(Scalar::Integer(_)) => "whole numbers".to_owned(),
        Shape::Scalar(Scalar::Number) => "numbers".to_owned(),
        Shape::Scalar(Scalar::Boolean) => "booleans".to_owned(),
        Shape::Scalar(Scalar::Date) => "dates".to_owned(),
        Shape::Scalar(Scalar::MeetingId) => "meeting IDs".to_owned(),
        Shape::Scalar(Scalar::MeetingUuid) => "meeting UUIDs".to_owned(),
        Shape::Scalar(_) => "times".to_owned(),
        Shape::Object(_) => "objects".to_owned(),
        Shape::File => "files".to_owned(),
        Shape::List(inner) => format!("lists of {}", plural(inner())),
        _ => describe(shape),
    }
}

/// A string without its quotes, any other value as JSON.
fn unquoted(json: &serde_json::Value) -> String {
    json.as_str().map_or_else(|| json.to_string(), str::to_owned)
}
