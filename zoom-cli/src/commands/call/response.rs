//! Prints a response.

use serde::de::IgnoredAny;
use serde_json::Value as Json;
use zoom_api::describe::{Description, Shape};
use zoom_api::transport::Response;

use super::{Arguments, Format, table};
use crate::terminal::{Failure, Output, note, pretty};

/// Prints the response of a successful call.
///
/// # Errors
/// Fails if the body is an error, or the output cannot be written.
pub(super) fn print(
    endpoint: &'static Description,
    response: &Response,
    options: &Arguments,
    out: &mut Output,
) -> Result<(), Failure> {
    check(endpoint, response)?;
    if response.body.is_empty() {
        if out.is_terminal() {
            note(format_args!("done (HTTP {})", response.status.as_u16()));
        }
        return Ok(());
    }
    if matches!(endpoint.output(), Shape::Bytes) {
        return print_raw(&response.body, out);
    }
    match options.format(out) {
        Format::Table => print_table(endpoint, &response.body, options, out),
        format => print_json(&response.body, format, out),
    }
}

/// Fails if the body is an error despite its status. A JSON body that does not match the declaration only causes a warning.
pub(super) fn check(endpoint: &'static Description, response: &Response) -> Result<(), Failure> {
    match endpoint.response_error(response.clone()) {
        None => Ok(()),
        Some(error) if error.is_decode() && is_readable(endpoint, response) => {
            let cause = std::error::Error::source(&error).map(ToString::to_string).unwrap_or_default();
            note(format_args!("zoomctl: warning: the response does not match the declaration: {cause}"));
            Ok(())
        }
        Some(error) => Err(error.into()),
    }
}

/// Whether a body can be printed although it does not match the declaration: JSON can, but not the HTML page of a proxy.
fn is_readable(endpoint: &'static Description, response: &Response) -> bool {
    let text = response.body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&response.body);
    matches!(endpoint.output(), Shape::Bytes) || text.is_empty() || serde_json::from_slice::<IgnoredAny>(text).is_ok()
}

fn print_json(body: &[u8], format: Format, out: &mut Output) -> Result<(), Failure> {
    match std::str::from_utf8(body) {
        Ok(text) if format == Format::Pretty => out.line(pretty(text, out.paint()).trim_end()),
        Ok(text) => out.line(text.trim_end()),
        Err(_) => print_raw(body, out),
    }
}

/// Prints a body unchanged, unless it is binary and the output is a terminal.
fn print_raw(body: &[u8], out: &mut Output) -> Result<(), Failure> {
    if out.is_terminal() && std::str::from_utf8(body).is_err() {
        let failure = Failure::from("the response is binary".to_owned());
        return Err(failure.hint("redirect it to a file: zoomctl call … > FILE"));
    }
    out.bytes(body)
}

fn print_table(
    endpoint: &'static Description,
    body: &[u8],
    options: &Arguments,
    out: &mut Output,
) -> Result<(), Failure> {
    let json: Json = serde_json::from_slice(body)
        .map_err(|_| Failure::from("cannot print a table: the response is not JSON".to_owned()))?;
    let (rows, shape) = table::rows(endpoint, &json);
    match rows {
        Some(rows) => table::write_list(rows, shape, &options.fields, out)?,
        None => table::write_object(&json, endpoint.output(), &options.fields, out)?,
    }
    out.flush()?;
    let token = ["next_page_token", "nextPageToken"].iter().find_map(|name| json.get(*name)?.as_str());
    if token.is_some_and(|token| !token.is_empty()) {
        note("zoomctl: the list has more pages: use --all-pages");
    }
    Ok(())
}
