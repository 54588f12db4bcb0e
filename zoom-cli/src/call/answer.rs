//! What Zoom answered, as the person or the next program wants it.

use serde::de::IgnoredAny;
use serde_json::Value as Json;
use zoom_api::describe::{Description, Shape};
use zoom_api::transport::Response;

use super::{Arguments, Format, tabular};
use crate::failure::Failure;
use crate::output::{Output, note};
use crate::pretty::pretty;

/// Prints an answer of success.
///
/// # Errors
/// When it is an error after all, or the output cannot be written.
pub(super) fn print(
    endpoint: &'static Description,
    response: &Response,
    arguments: &Arguments,
    out: &mut Output,
) -> Result<(), Failure> {
    refuse(endpoint, response)?;
    if response.body.is_empty() {
        if out.is_terminal() {
            note(format_args!("done (HTTP {})", response.status.as_u16()));
        }
        return Ok(());
    }
    if matches!(endpoint.output(), Shape::Bytes) {
        return raw(&response.body, out);
    }
    match arguments.format(out) {
        Format::Table => table(endpoint, &response.body, arguments, out),
        format => json(&response.body, format, out),
    }
}

/// An error under a status of success is one; an answer that the declaration does not know is printed, and that it is so said.
pub(super) fn refuse(endpoint: &'static Description, response: &Response) -> Result<(), Failure> {
    match endpoint.response_error(response.clone()) {
        None => Ok(()),
        Some(error) if error.is_decode() && is_readable(endpoint, response) => {
            let cause = std::error::Error::source(&error).map(ToString::to_string).unwrap_or_default();
            note(format_args!("zoomctl: the answer is not what the declaration says: {cause}"));
            Ok(())
        }
        Some(error) => Err(error.into()),
    }
}

/// A page of HTML, say of a proxy, is no answer of Zoom's; JSON of another form is.
fn is_readable(endpoint: &'static Description, response: &Response) -> bool {
    let text = response.body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&response.body);
    matches!(endpoint.output(), Shape::Bytes) || text.is_empty() || serde_json::from_slice::<IgnoredAny>(text).is_ok()
}

fn json(body: &[u8], format: Format, out: &mut Output) -> Result<(), Failure> {
    match std::str::from_utf8(body) {
        Ok(text) if format == Format::Pretty => out.line(pretty(text, out.paint()).trim_end()),
        Ok(text) => out.line(text.trim_end()),
        Err(_) => raw(body, out),
    }
}

/// A file goes out as it came, though not to a terminal.
fn raw(body: &[u8], out: &mut Output) -> Result<(), Failure> {
    if out.is_terminal() && std::str::from_utf8(body).is_err() {
        let failure = Failure::from("the answer is not text".to_owned());
        return Err(failure.hint("send it to a file: zoomctl call … > FILE"));
    }
    out.bytes(body)
}

fn table(endpoint: &'static Description, body: &[u8], arguments: &Arguments, out: &mut Output) -> Result<(), Failure> {
    let json: Json = serde_json::from_slice(body)
        .map_err(|_| Failure::from("the answer is not JSON, of which a table could be made".to_owned()))?;
    let (rows, shape) = tabular::rows(endpoint, &json);
    match rows {
        Some(rows) => tabular::list(rows, shape, &arguments.fields).write(out),
        None => tabular::object(&json, endpoint.output(), &arguments.fields).write(out),
    }
}
