//! JSON as a table. Nested and secret fields are omitted unless they are requested.

use serde_json::Value as Json;
use zoom_api::describe::{Description, Object, Shape};

use crate::terminal::Table;

/// The list in a response, if there is one, and the shape of its items.
pub(super) fn rows<'a>(endpoint: &'static Description, json: &'a Json) -> (Option<&'a Vec<Json>>, Shape) {
    let shape = endpoint.output();
    match (endpoint.info().paged, shape) {
        (Some(field), _) => (json.get(field).and_then(Json::as_array), item_shape(shape, field)),
        (None, Shape::List(inner)) => (json.as_array(), inner()),
        (None, _) => (None, shape),
    }
}

/// The shape of the items in a page.
pub(super) fn item_shape(page: Shape, field: &str) -> Shape {
    let Shape::Object(page) = page else { return Shape::Any };
    match page.fields().find(|own| own.wire == field).map(|field| field.shape) {
        Some(Shape::List(inner)) => inner(),
        _ => Shape::Any,
    }
}

/// A table with a row for each item.
pub(super) fn list(rows: &[Json], shape: Shape, fields: &[String]) -> Table {
    let columns = if fields.is_empty() { columns(rows, shape) } else { fields.to_vec() };
    let mut table = Table::new(columns.iter().map(|column| column.to_uppercase()));
    for row in rows {
        table.row(columns.iter().map(|column| at(row, column)));
    }
    // Fields that are declared first are the most important.
    let optional: Vec<usize> = (2..columns.len()).rev().collect();
    table.optional(optional)
}

/// A table with a row for each field of an object.
pub(super) fn object(json: &Json, shape: Shape, fields: &[String]) -> Table {
    let mut table = Table::new(["FIELD", "VALUE"]);
    let names = if fields.is_empty() { columns(std::slice::from_ref(json), shape) } else { fields.to_vec() };
    for name in names {
        table.row([name.clone(), at(json, &name)]);
    }
    table
}

/// The fields that are neither nested nor secret, and present in some row.
fn columns(rows: &[Json], shape: Shape) -> Vec<String> {
    let is_present = |name: &str| rows.iter().any(|row| row.get(name).is_some_and(is_plain));
    let names: Vec<String> = match shape {
        Shape::Object(object) => plain_fields(object),
        _ => rows.iter().filter_map(Json::as_object).flat_map(|row| row.keys().cloned()).collect(),
    };
    let mut columns: Vec<String> = Vec::new();
    for name in names {
        if is_present(&name) && !columns.contains(&name) {
            columns.push(name);
        }
    }
    columns
}

fn plain_fields(object: Object) -> Vec<String> {
    let is_nested = |shape: Shape| matches!(shape, Shape::Object(_) | Shape::List(_) | Shape::Map(_));
    let plain = object.fields().filter(|field| !field.secret && !is_nested(field.shape));
    plain.map(|field| field.wire.to_owned()).collect()
}

fn is_plain(json: &Json) -> bool {
    !matches!(json, Json::Null | Json::Object(_) | Json::Array(_)) && json != ""
}

/// The value at a path of fields and indices, as text.
fn at(row: &Json, path: &str) -> String {
    let step = |json: &Json, name: &str| match name.parse::<usize>() {
        Ok(index) if json.is_array() => json.get(index).cloned(),
        _ => json.get(name).cloned(),
    };
    match path.split('.').try_fold(row.clone(), |json, name| step(&json, name)) {
        None | Some(Json::Null) => String::new(),
        Some(Json::String(text)) => text,
        Some(other) => other.to_string(),
    }
}
