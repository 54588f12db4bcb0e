//! Shapes of examples.

use std::rc::Rc;

use super::super::facts::enum_words;
use super::super::json::Json;
use super::super::spec::{Choice, Field, Schema, Shape};
use super::words;

/// The shape of a value written as text, which may be JSON.
pub(super) fn of_text(value: &str, description: &str) -> Schema {
    let mut schema = match (choices(description), Json::parse(value)) {
        (choices, _) if !choices.is_empty() => Schema::of(Shape::Enum(choices)),
        (_, Ok(json @ (Json::List(_) | Json::Object(_) | Json::Bool(_)))) => of_example(&json),
        (_, Ok(Json::Number(number))) if number.is_i64() || number.is_u64() => Schema::of(Shape::Integer),
        (_, Ok(Json::Number(_))) => Schema::of(Shape::Number),
        _ => Schema::of(Shape::Text),
    };
    schema.description = description.to_owned();
    schema
}

fn choices(description: &str) -> Vec<Choice> {
    let json = Json::Object(vec![("description".to_owned(), Json::Text(description.to_owned()))]);
    let choice = |value: String| {
        let words = enum_words::find(&json, usize::MAX, &value);
        Choice { value: Json::Text(value), words }
    };
    words::allowed(description).into_iter().map(choice).collect()
}

/// The shape of an example.
pub(super) fn of_example(json: &Json) -> Schema {
    match json {
        Json::Null => Schema::default(),
        Json::Bool(_) => Schema::of(Shape::Bool),
        Json::Number(number) if number.is_f64() => Schema::of(Shape::Number),
        Json::Number(_) => Schema::of(Shape::Integer),
        Json::Text(_) => Schema { example: Some(json.clone()), ..Schema::default() }.with(Shape::Text),
        Json::List(items) => Schema::of(Shape::List(Rc::new(items.first().map(of_example).unwrap_or_default()))),
        Json::Object(entries) if entries.is_empty() => Schema::of(Shape::Map(Rc::default())),
        Json::Object(entries) => Schema::of(Shape::Object(entries.iter().map(field).collect())),
    }
}

fn field((name, value): &(String, Json)) -> Field {
    Field { name: name.clone(), required: false, schema: Rc::new(of_example(value)) }
}
