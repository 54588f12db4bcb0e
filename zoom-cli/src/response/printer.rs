//! Prints a response in the requested format.

use serde_json::value::RawValue;

use super::jq::Jq;
use super::members::Members;
use super::{Format, Layout, csv, pages, table};
use crate::terminal::{Failure, Output, note, pretty};

/// Prints responses of one endpoint.
pub(crate) struct Printer {
    pub(super) format: Format,
    pub(super) fields: Vec<String>,
    pub(super) jq: Option<Jq>,
    pub(super) layout: Layout,
}

impl Printer {
    pub(super) const fn new(format: Format, fields: Vec<String>, jq: Option<Jq>, layout: Layout) -> Self {
        Self { format, fields, jq, layout }
    }

    /// The argument for the token of a page, if the endpoint has pages.
    pub(crate) const fn token(&self) -> Option<&'static str> {
        self.layout.token()
    }

    /// Prints a body. Only JSON can be a table, CSV, or the input of a jq filter.
    ///
    /// # Errors
    /// Fails if the body does not have the required form, the filter fails, or the output cannot be written.
    pub(crate) fn print(&self, body: &[u8], out: &mut Output) -> Result<(), Failure> {
        let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
        if self.jq.is_none() && matches!(self.format, Format::Pretty | Format::Json) {
            return print_json(body, self.format, out);
        }
        let json: &RawValue = serde_json::from_slice(body)
            .map_err(|_| Failure::from(format!("cannot print {}: the response is not JSON", self.what())))?;
        match &self.jq {
            Some(jq) => jq.print(json.get(), self.format, out)?,
            None => self.print_rows(json, out)?,
        }
        out.flush()?;
        if let Some(advice) = Members::of(json).and_then(|page| pages::advice(&page, self.layout)) {
            note(format_args!("zoomctl: {advice}"));
        }
        Ok(())
    }

    const fn what(&self) -> &'static str {
        match self.format {
            _ if self.jq.is_some() => "the results of the filter",
            Format::Csv => "CSV",
            _ => "a table",
        }
    }

    fn print_rows(&self, json: &RawValue, out: &mut Output) -> Result<(), Failure> {
        let shape = self.layout.row_shape();
        match (self.layout.rows(json), self.format) {
            (Some(rows), Format::Csv) => csv::write(&rows, shape, &self.fields, out),
            (None, Format::Csv) => csv::write(&[json], shape, &self.fields, out),
            (Some(rows), _) => table::write_list(&rows, shape, &self.fields, out),
            (None, _) => table::write_object(json, shape, &self.fields, out),
        }
    }
}

fn print_json(body: &[u8], format: Format, out: &mut Output) -> Result<(), Failure> {
    match std::str::from_utf8(body) {
        Ok(text) if format == Format::Pretty => out.line(pretty(text, out.paint()).trim_end()),
        Ok(text) => out.line(text.trim_end()),
        Err(_) => print_raw(body, out),
    }
}

/// Prints a body unchanged, unless it is binary and the output is a terminal.
///
/// # Errors
/// Fails if the output is a terminal and the body is binary, or the output cannot be written.
pub(crate) fn print_raw(body: &[u8], out: &mut Output) -> Result<(), Failure> {
    if out.is_terminal() && std::str::from_utf8(body).is_err() {
        let failure = Failure::from("the response is binary".to_owned());
        return Err(failure.hint("redirect it to a file: zoomctl call … > FILE"));
    }
    out.bytes(body)
}
