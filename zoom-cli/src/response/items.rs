//! The items of several pages, printed as one list.

use serde_json::value::RawValue;

use super::{Format, Printer, csv, table};
use crate::terminal::{Failure, Output, pretty};

/// Prints JSON page by page; tables, CSV and jq filters need all items first.
pub(crate) struct ItemList<'a> {
    printer: &'a Printer,
    printed: usize,
    kept: Vec<Box<RawValue>>,
}

impl<'a> ItemList<'a> {
    /// Creates an empty list.
    pub(crate) const fn new(printer: &'a Printer) -> Self {
        Self { printer, printed: 0, kept: Vec::new() }
    }

    /// Adds the items of a page.
    ///
    /// # Errors
    /// Fails if the output cannot be written.
    pub(crate) fn add(&mut self, page: Vec<Box<RawValue>>, out: &mut Output) -> Result<(), Failure> {
        if !self.is_streamed() {
            self.kept.extend(page);
            return Ok(());
        }
        for item in page {
            out.bytes(if self.printed == 0 { b"[\n" } else { b",\n" })?;
            out.bytes(self.text(&item, out).as_bytes())?;
            self.printed += 1;
        }
        out.flush()
    }

    /// Ends the list, which is complete JSON even if a page failed.
    ///
    /// # Errors
    /// Fails if the jq filter fails, or the output cannot be written.
    pub(crate) fn end(&self, out: &mut Output) -> Result<(), Failure> {
        let (printer, rows) = (self.printer, self.kept.iter().map(AsRef::as_ref).collect::<Vec<&RawValue>>());
        match (&printer.jq, printer.format) {
            (Some(jq), format) => {
                let items: Vec<&str> = rows.iter().map(|row| row.get()).collect();
                jq.print(&format!("[{}]", items.join(",")), format, out)
            }
            (None, Format::Table) => table::write_list(&rows, printer.layout.row_shape(), &printer.fields, out),
            (None, Format::Csv) => csv::write(&rows, printer.layout.row_shape(), &printer.fields, out),
            (None, _) => out.line(if self.printed == 0 { "[]" } else { "\n]" }),
        }
    }

    fn is_streamed(&self) -> bool {
        self.printer.jq.is_none() && matches!(self.printer.format, Format::Pretty | Format::Json)
    }

    fn text(&self, item: &RawValue, out: &Output) -> String {
        match self.printer.format {
            Format::Pretty => format!("  {}", pretty(item.get(), out.paint()).replace('\n', "\n  ")),
            _ => item.get().to_owned(),
        }
    }
}
