//! `zoomctl decode`: a response through its model and out again.

mod difference;

use std::path::PathBuf;

use clap::Args;
use serde_json::{Value as Json, json};
use zoom_api::describe::{Description, Shape, UndeclaredKind};
use zoom_api::transport::Response;

use crate::failure::Failure;
use crate::json_path;
use crate::lookup;
use crate::output::{Output, note};
use crate::pretty::pretty;

/// Reads a response as its declaration does.
///
/// What the model made of it is printed.
/// What the declaration does not know (fields, values of enums) and what is not the same afterwards goes to the error stream, each with
/// its place, and the exit status is 1. With the status of an error, it tells which of the endpoint's errors it is.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// The endpoint, and the file with the response's body; `-` is the input.
    #[arg(required = true, value_names = ["NAME", "FILE"], num_args = 1..=3)]
    words: Vec<String>,
    /// The response's status; by default the one of success.
    #[arg(long, value_name = "STATUS")]
    status: Option<u16>,
    /// Prints what was found, and what the model made of it, as JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

/// Reads it, and says what was lost.
///
/// # Errors
/// When something was lost or not understood.
pub(crate) fn run(arguments: &Arguments, out: &mut Output) -> Result<(), Failure> {
    let words = lookup::joined(&arguments.words);
    let [name, file @ ..] = words.as_slice() else { return Err(Failure::usage("which endpoint?")) };
    let [file] = file else { return Err(Failure::usage("which file? `-` is the input")) };
    let endpoint = lookup::find(name)?;
    let body = crate::call::contents(&PathBuf::from(file))?;
    let status = arguments.status.unwrap_or(endpoint.info().success);
    let response = response(status, body)?;
    if status >= 300 {
        return error(endpoint, response, arguments, out);
    }
    success(endpoint, response, arguments, out)
}

fn response(status: u16, body: Vec<u8>) -> Result<Response, Failure> {
    let status = status.try_into().map_err(|_| Failure::usage("an HTTP status is a number from 100 to 999"))?;
    Ok(Response::new(status, Default::default(), body))
}

/// Says which error it is.
fn error(
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
        let case = case.as_ref().map(|(case, words)| json!({"name": case.name, "docs": words}));
        let told = json!({"error": case, "code": error.code(), "message": error.message()});
        out.line(format!("{told:#}"))?;
    } else if let Some((case, words)) = &case {
        out.line(case.name)?;
        out.line(crate::words::plain(words))?;
    }
    match case {
        Some(_) => Ok(()),
        None => Err(Failure::from(format!("`{}` has no name for this error", lookup::name(endpoint))).hint(
            match error.code() {
                Some(code) => format!("code {code}: {}", error.message().unwrap_or_default()),
                None => "there is no code in the body".to_owned(),
            },
        )),
    }
}

fn success(
    endpoint: &'static Description,
    response: Response,
    arguments: &Arguments,
    out: &mut Output,
) -> Result<(), Failure> {
    if let Some(error) = endpoint.response_error(response.clone()) {
        return Err(unreadable(&error));
    }
    let recoded = endpoint.round_trip(response.body.clone()).map_err(|error| Failure::from(error.to_string()))?;
    let found = match &recoded.body {
        None => Vec::new(),
        Some(written) => lost(endpoint.output(), &response.body, written)?,
    };
    let made = recoded.body.as_deref().map(String::from_utf8_lossy);
    if arguments.json {
        let made: Json = made.and_then(|made| serde_json::from_str(&made).ok()).unwrap_or_default();
        out.line(format!("{:#}", json!({"value": made, "lost": found})))?;
    } else if let Some(made) = made {
        out.line(pretty(&made, out.paint()))?;
    }
    if found.is_empty() {
        return Ok(());
    }
    out.flush()?;
    if !arguments.json {
        found.iter().for_each(note);
    }
    Err(Failure::from(format!("{} of the response {} not as declared", parts(found.len()), verb(found.len()))))
}

fn parts(count: usize) -> String {
    if count == 1 { "1 part".to_owned() } else { format!("{count} parts") }
}

const fn verb(count: usize) -> &'static str {
    if count == 1 { "is" } else { "are" }
}

fn unreadable(error: &zoom_api::Error) -> Failure {
    let cause = std::error::Error::source(error).map(ToString::to_string);
    match cause.filter(|_| error.is_decode()) {
        Some(cause) => Failure::from(format!("the response is not what the declaration says: {cause}")),
        None => Failure::from(format!("the response is an error under a status of success: {error}")),
    }
}

/// What the declaration does not know, and what came out otherwise than it went in.
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
    let unknown = shape.undeclared(&before);
    let known = unknown.iter().map(|found| match found.kind {
        UndeclaredKind::Field => format!("{}: no field has this name", found.path),
        UndeclaredKind::Value => format!("{}: the enum has no such value: {}", found.path, at(&before, &found.path)),
        _ => format!("{}: of none of the shapes that it can have", found.path),
    });
    let is_known = |path: &str| unknown.iter().any(|found| found.path == path);
    let changed = difference::between(&before, &after).into_iter().filter(|found| !is_known(found.path()));
    Ok(known.chain(changed.map(|found| found.to_string())).collect())
}

/// The value at a place, for an enum's name that is not a secret.
fn at(json: &Json, path: &str) -> String {
    json_path::at(json, path).map_or_else(String::new, ToString::to_string)
}
