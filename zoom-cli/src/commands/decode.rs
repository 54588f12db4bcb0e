//! `zoomctl decode`: decodes a response with its model, and reports what the model loses.

use std::path::Path;

use clap::Args;
use clap_complete::ArgValueCompleter;
use serde_json::{Value as Json, json};
use zoom_api::describe::{Description, Shape};
use zoom_api::transport::Response;

use crate::catalog::docs::plain;
use crate::catalog::{candidates, lookup, losses};
use crate::request::read_input;
use crate::terminal::{Failure, Output, note, pretty};

/// Decode a response with its declaration.
///
/// Prints the decoded response. Undeclared fields and enum values, and values that decoding changes, are listed on stderr with their paths, and
/// the exit status is 1. With the status of an error, prints the name of the declared error.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// Endpoint, and file with the response body (`-` for stdin).
    #[arg(required = true, value_names = ["NAME", "FILE"], num_args = 1..=3, add = ArgValueCompleter::new(candidates::endpoints))]
    words: Vec<String>,
    /// HTTP status of the response [default: the success status of the endpoint].
    #[arg(long, value_name = "STATUS")]
    status: Option<u16>,
    /// Print the decoded response and the differences as JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

/// Decodes the response, and reports what the model loses.
///
/// # Errors
/// Fails if the response cannot be decoded, or the model loses a part of it.
pub(crate) fn run(arguments: &Arguments, out: &mut Output) -> Result<(), Failure> {
    let words = lookup::join_addresses(&arguments.words);
    let [name, file @ ..] = words.as_slice() else { return Err(Failure::usage("missing argument NAME")) };
    let [file] = file else { return Err(Failure::usage("missing argument FILE: use `-` for stdin")) };
    let endpoint = lookup::find(name)?;
    let body = read_input(Path::new(file))?;
    let status = arguments.status.unwrap_or(endpoint.info().success);
    let response = response(status, body)?;
    if status >= 300 {
        return decode_error(endpoint, response, arguments, out);
    }
    decode_success(endpoint, response, arguments, out)
}

fn response(status: u16, body: Vec<u8>) -> Result<Response, Failure> {
    let status = status.try_into().map_err(|_| Failure::usage("invalid HTTP status: use a number from 100 to 999"))?;
    Ok(Response::new(status, Default::default(), body))
}

/// Prints the name and docs of a declared error.
fn decode_error(
    endpoint: &'static Description,
    response: Response,
    arguments: &Arguments,
    out: &mut Output,
) -> Result<(), Failure> {
    let info = endpoint.info();
    let Some(error) = endpoint.response_error(response) else { return Ok(()) };
    let index = error.status().and_then(|status| info.case_index(status.as_u16(), error.code()));
    let case = index.and_then(|index| endpoint.errors().nth(index));
    if arguments.json {
        let case = case.as_ref().map(|(case, docs)| json!({"name": case.name, "docs": docs}));
        let error = json!({"error": case, "code": error.code(), "message": error.message()});
        out.line(format!("{error:#}"))?;
    } else if let Some((case, docs)) = &case {
        out.line(case.name)?;
        out.line(plain(docs))?;
    }
    match case {
        Some(_) => Ok(()),
        None => Err(Failure::from(format!("`{}` does not declare this error", lookup::name(endpoint))).hint(
            match error.code() {
                Some(code) => format!("code {code}: {}", error.message().unwrap_or_default()),
                None => "the body has no error code".to_owned(),
            },
        )),
    }
}

fn decode_success(
    endpoint: &'static Description,
    response: Response,
    arguments: &Arguments,
    out: &mut Output,
) -> Result<(), Failure> {
    if let Some(error) = endpoint.response_error(response.clone()) {
        return Err(decode_failure(&error));
    }
    let recoded = endpoint.round_trip(response.body.clone()).map_err(|error| Failure::from(error.to_string()))?;
    let found = match &recoded.body {
        None => Vec::new(),
        Some(written) => lost(endpoint.output(), &response.body, written)?,
    };
    let decoded = recoded.body.as_deref().map(String::from_utf8_lossy);
    if arguments.json {
        let decoded: Json = decoded.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
        out.line(format!("{:#}", json!({"value": decoded, "lost": found})))?;
    } else if let Some(text) = decoded {
        out.line(pretty(&text, out.paint()))?;
    }
    if found.is_empty() {
        return Ok(());
    }
    out.flush()?;
    if !arguments.json {
        found.iter().for_each(note);
    }
    Err(Failure::from(format!("{} of the response {} the declaration", values(found.len()), verb(found.len()))))
}

fn values(count: usize) -> String {
    if count == 1 { "1 value".to_owned() } else { format!("{count} values") }
}

const fn verb(count: usize) -> &'static str {
    if count == 1 { "does not match" } else { "do not match" }
}

fn decode_failure(error: &zoom_api::Error) -> Failure {
    let cause = std::error::Error::source(error).map(ToString::to_string);
    match cause.filter(|_| error.is_decode()) {
        Some(cause) => Failure::from(format!("the response does not match the declaration: {cause}")),
        None => Failure::from(format!("the response is an error despite its success status: {error}")),
    }
}

/// Lists what is not declared, and what the model changes or loses.
fn lost(shape: Shape, body: &[u8], written: &[u8]) -> Result<Vec<String>, Failure> {
    let read = |bytes: &[u8]| {
        let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        serde_json::from_slice::<Json>(text)
            .map_err(|error| Failure::from(format!("the response is not JSON: {error}")))
    };
    if body.is_empty() {
        return Ok(Vec::new());
    }
    let (before, after) = (read(body)?, read(written)?);
    Ok(losses::between(shape, &before, &after))
}
