//! JSON as comma-separated values (RFC 4180), with a column for every field of every row.

mod columns;
mod formula;

use serde_json::value::RawValue;
use zoom_api::describe::Shape;

use super::members;
use crate::terminal::{Failure, Output, escape, note};
use columns::Columns;

/// Writes a heading and a line for each row.
///
/// # Errors
/// Fails if the output cannot be written.
pub(super) fn write(rows: &[&RawValue], shape: Shape, fields: &[String], out: &mut Output) -> Result<(), Failure> {
    let columns = if fields.is_empty() { Columns::of(rows, shape) } else { Columns::selected(fields) };
    if columns.is_empty() {
        return Ok(());
    }
    let is_terminal = out.is_terminal();
    let mut guarded = 0;
    let mut cell = |text: String| {
        let (text, is_guarded) = formula::guard(text);
        guarded += usize::from(is_guarded);
        if is_terminal { escape(&text) } else { text }
    };
    let mut csv = ::csv::WriterBuilder::new().terminator(::csv::Terminator::CRLF).from_writer(Vec::new());
    let written = csv.write_record(columns.names().map(&mut cell)).and_then(|()| {
        rows.iter().try_for_each(|row| {
            csv.write_record(
                columns.cells(row).map(|value| value.map_or_else(String::new, |value| text(value, &mut cell))),
            )
        })
    });
    written.map_err(|error| Failure::from(format!("cannot write CSV: {error}")))?;
    let bytes = csv.into_inner().map_err(|error| Failure::from(format!("cannot write CSV: {error}")))?;
    out.bytes(&bytes)?;
    report(guarded);
    Ok(())
}

/// A value as a cell. Only texts can be formulas.
fn text(value: &RawValue, cell: &mut impl FnMut(String) -> String) -> String {
    let text = members::text(value);
    if value.get().starts_with('"') { cell(text) } else { text }
}

fn report(guarded: usize) {
    if guarded > 0 {
        let cells = if guarded == 1 { "1 cell" } else { &format!("{guarded} cells") };
        note(format_args!(
            "zoomctl: {cells} would be formulas in a spreadsheet and begin with ' instead; --output json prints them unchanged"
        ));
    }
}
