//! JSON as a table. Nested and secret fields are omitted unless they are requested.

use serde_json::value::RawValue;
use zoom_api::describe::{Object, Shape};

use super::members::{self, Members};
use crate::terminal::{Failure, Output, Table, note};

/// Prints a table with a row for each item, and names the fields that it omits on stderr.
///
/// # Errors
/// Fails if the output cannot be written.
pub(super) fn write_list(rows: &[&RawValue], shape: Shape, fields: &[String], out: &mut Output) -> Result<(), Failure> {
    if rows.is_empty() && fields.is_empty() {
        note("zoomctl: the list is empty");
        return Ok(());
    }
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
pub(super) fn write_object(json: &RawValue, shape: Shape, fields: &[String], out: &mut Output) -> Result<(), Failure> {
    object(json, shape, fields).write(out)?;
    out.flush()?;
    report_omitted(omitted(&[json], shape, fields));
    Ok(())
}

/// The fields of the rows that have no column: nested and secret ones.
fn omitted(rows: &[&RawValue], shape: Shape, fields: &[String]) -> Vec<String> {
    if !fields.is_empty() {
        return Vec::new();
    }
    let shown = columns(rows, shape);
    let mut omitted: Vec<String> = Vec::new();
    for row in rows.iter().filter_map(|row| Members::of(row)) {
        for (name, value) in row.iter() {
            let is_shown = value.get() == "null" || shown.iter().chain(&omitted).any(|own| own == name);
            if !is_shown {
                omitted.push(name.to_owned());
            }
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
fn list(rows: &[&RawValue], shape: Shape, fields: &[String]) -> Table {
    let columns = if fields.is_empty() { columns(rows, shape) } else { fields.to_vec() };
    let mut table = Table::new(columns.iter().map(|column| column.to_uppercase()));
    for row in rows {
        table.row(columns.iter().map(|column| cell(row, column)));
    }
    // The two most important columns are always shown: the first that were selected, or those that identify an item.
    let mut optional: Vec<usize> = (0..columns.len()).collect();
    if fields.is_empty() {
        optional.sort_by_key(|column| columns.get(*column).map(|name| importance(name)));
    }
    optional.drain(..optional.len().min(2));
    optional.reverse();
    table.optional(optional)
}

/// The position of a field among those by which people recognize an item; other fields follow in their declared order.
fn importance(name: &str) -> usize {
    const FIRST: [&str; 10] =
        ["id", "name", "topic", "title", "display_name", "email", "first_name", "last_name", "status", "start_time"];
    FIRST.iter().position(|first| *first == name).unwrap_or(FIRST.len())
}

/// A table with a row for each field of an object.
fn object(json: &RawValue, shape: Shape, fields: &[String]) -> Table {
    let mut table = Table::new(["FIELD", "VALUE"]).keep_last();
    let names = if fields.is_empty() { columns(&[json], shape) } else { fields.to_vec() };
    for name in names {
        table.row([name.clone(), cell(json, &name)]);
    }
    table
}

fn cell(row: &RawValue, path: &str) -> String {
    members::at(row, path).map(members::text).unwrap_or_default()
}

/// The fields that are neither nested nor secret, and present in some row.
fn columns(rows: &[&RawValue], shape: Shape) -> Vec<String> {
    let rows: Vec<Members<'_>> = rows.iter().filter_map(|row| Members::of(row)).collect();
    let is_present = |name: &str| rows.iter().any(|row| row.get(name).is_some_and(is_plain));
    let names: Vec<String> = match shape {
        Shape::Object(object) => plain_fields(object),
        _ => rows.iter().flat_map(Members::iter).map(|(name, _)| name.to_owned()).collect(),
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

fn is_plain(json: &RawValue) -> bool {
    let text = json.get();
    !text.starts_with(['{', '[']) && text != "null" && text != "\"\""
}
