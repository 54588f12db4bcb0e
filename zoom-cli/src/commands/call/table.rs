//! JSON as a table. Nested and secret fields are omitted unless they are requested.

use serde_json::Value as Json;
use zoom_api::describe::{Description, Object, Shape};

use crate::terminal::{Failure, Output, Table, note};

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

/// The shape of the rows of a response's table.
pub(super) fn row_shape(endpoint: &'static Description) -> Shape {
    match (endpoint.info().paged, endpoint.output()) {
        (Some(field), shape) => item_shape(shape, field),
        (None, Shape::List(inner)) => inner(),
        (None, shape) => shape,
    }
}

/// Prints a table with a row for each item, and names the fields that it omits on stderr.
///
/// # Errors
/// Fails if the output cannot be written.
pub(super) fn write_list(rows: &[Json], shape: Shape, fields: &[String], out: &mut Output) -> Result<(), Failure> {
    let table = list(rows, shape, fields);
    table.write(out)?;
    out.flush()?;
    let hidden = table.hidden(out).into_iter().map(str::to_lowercase);
    report_omitted(hidden.chain(omitted(rows, shape, fields)).collect());
    Ok(())
}

/// Prints a table with a row for each field, and names the fields that it omits on stderr.
///
/// # Errors
/// Fails if the output cannot be written.
pub(super) fn write_object(json: &Json, shape: Shape, fields: &[String], out: &mut Output) -> Result<(), Failure> {
    object(json, shape, fields).write(out)?;
    out.flush()?;
    report_omitted(omitted(std::slice::from_ref(json), shape, fields));
    Ok(())
}

/// The fields of the rows that have no column: nested and secret ones.
fn omitted(rows: &[Json], shape: Shape, fields: &[String]) -> Vec<String> {
    if !fields.is_empty() {
        return Vec::new();
    }
    let shown = columns(rows, shape);
    let mut omitted: Vec<String> = Vec::new();
    for (name, value) in rows.iter().filter_map(Json::as_object).flatten() {
        if !value.is_null() && !shown.contains(name) && !omitted.contains(name) {
            omitted.push(name.clone());
        }
    }
    omitted
}

fn report_omitted(names: Vec<String>) {
    const MAX: usize = 8;
    if let Some(more) = names.len().checked_sub(1) {
        let shown = names.iter().take(MAX).map(String::as_str).collect::<Vec<_>>().join(", ");
        let more = more.saturating_sub(MAX - 1);
        let tail = if more > 0 { format!(" and {more} more") } else { String::new() };
        note(format_args!("zoomctl: not shown: {shown}{tail}; select fields with --fields"));
    }
}

/// A table with a row for each item.
fn list(rows: &[Json], shape: Shape, fields: &[String]) -> Table {
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
fn object(json: &Json, shape: Shape, fields: &[String]) -> Table {
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
