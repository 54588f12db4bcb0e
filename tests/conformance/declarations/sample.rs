//! Values of shapes, to build requests with.

use serde_json::{Value as Json, json};
use zoom_api::describe::{Scalar, Shape};

/// A value of a shape, with required fields only.
pub fn of(shape: Shape) -> Json {
    match shape {
        Shape::Scalar(scalar) => of_scalar(scalar),
        Shape::Choices(choices) => choices.iter().next().map_or(json!("a"), |choice| choice.wire),
        Shape::Object(object) => {
            object.fields().filter(|field| field.required).map(|field| (field.wire, of(field.shape))).collect()
        }
        Shape::OneOf(one_of) => one_of.variants().next().map_or(Json::Null, |variant| of(variant.shape)),
        Shape::List(inner) => json!([of(inner())]),
        Shape::Separated(_, inner) => of(inner()),
        Shape::Map(inner) => json!({"key": of(inner())}),
        _ => json!({"any": true}),
    }
}

fn of_scalar(scalar: Scalar) -> Json {
    match scalar {
        Scalar::Integer(_) | Scalar::Number | Scalar::MeetingId => json!(1),
        Scalar::Boolean => json!(true),
        Scalar::Date => json!("2026-11-24"),
        Scalar::Time => json!("09:30:00"),
        Scalar::LocalTime => json!("2026-11-24T09:30:00"),
        Scalar::Timestamp | Scalar::Moment => json!("2026-11-24T09:30:00Z"),
        _ => json!("a"),
    }
}
