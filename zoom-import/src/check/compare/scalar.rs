//! The declared types that a scalar value may have.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use zoom_api::describe::{Scalar, Shape};

use super::shape::Written;
use crate::import::json::Json;
use crate::import::spec::{self, Choice, Schema};

/// Whether the shape accepts every value of the schema. It may accept more: a meeting ID as text, any text as a UUID.
pub(super) fn admits(schema: &Schema, shape: Shape, written: Written) -> bool {
    match (&schema.shape, shape) {
        (spec::Shape::Any, Shape::Any) => true,
        (spec::Shape::Bool, Shape::Scalar(own)) => own == Scalar::Boolean,
        (spec::Shape::Integer, Shape::Scalar(own)) => matches!(own, Scalar::Integer(_) | Scalar::MeetingId),
        (spec::Shape::Number, Shape::Scalar(own)) => own == Scalar::Number,
        (spec::Shape::Text, Shape::Scalar(own)) => of_text(schema, own),
        (spec::Shape::Enum(choices), Shape::Scalar(Scalar::Integer(_))) => are_bare_numbers(choices),
        (spec::Shape::File, Shape::File) => written == Written::Form,
        // JSON has no files: the document's file is text.
        (spec::Shape::File, Shape::Scalar(Scalar::Text)) => written != Written::Form,
        // Path, query and headers are text, so the caller writes lists and objects as text.
        (spec::Shape::Separated(..), Shape::Scalar(Scalar::Text)) => written == Written::Text,
        (other, Shape::Scalar(Scalar::Text)) => written == Written::Text && !other.is_scalar(),
        _ => false,
    }
}

/// Whether the enum lists numbers without descriptions, which are declared as numbers.
fn are_bare_numbers(choices: &[Choice]) -> bool {
    choices.iter().all(|choice| choice.value.text().is_none() && choice.words.is_none())
}

/// Whether a declared scalar fits text. An example that is no date or time overrides the format of the document.
fn of_text(schema: &Schema, own: Scalar) -> bool {
    let example = schema.example.as_ref().and_then(Json::text).filter(|text| !text.is_empty());
    match (schema.format.as_deref(), example.map(kind)) {
        (Some("date-time"), Some(Scalar::Timestamp)) => matches!(own, Scalar::Timestamp | Scalar::Moment),
        (Some("date-time"), Some(Scalar::LocalTime)) => matches!(own, Scalar::LocalTime | Scalar::Moment),
        (Some("date-time"), None) => matches!(own, Scalar::Timestamp | Scalar::LocalTime | Scalar::Moment),
        (Some("date" | "date-time"), Some(Scalar::Date)) | (Some("date"), None) => own == Scalar::Date,
        _ => matches!(own, Scalar::Text | Scalar::MeetingUuid | Scalar::MeetingId),
    }
}

/// Returns the type of an example.
fn kind(example: &str) -> Scalar {
    let is_date = example.len() == "2026-11-24".len() && example.parse::<Date>().is_ok();
    match example {
        _ if is_date => Scalar::Date,
        _ if example.parse::<Timestamp>().is_ok() => Scalar::Timestamp,
        _ if !example.ends_with(['Z', 'z']) && example.parse::<DateTime>().is_ok() => Scalar::LocalTime,
        _ => Scalar::Text,
    }
}
