//! Bodies of requests.

use serde_json::{Map, Value as Json};
use zoom_api::FilePart;
use zoom_api::describe::{Arguments, Description};
use zoom_api::endpoint::{BodyKind, ParameterKind};
use zoom_api::transport::Request;

use crate::document::Operation;
use crate::form;
use crate::request::Given;
use crate::same::same;
use crate::schema::Schema;

/// What stands in for every file.
pub const FILE: &[u8] = b"\x89PNG";

/// Gives the body to the arguments: whole, or field by field.
///
/// # Errors
/// When there is no argument for a field.
pub fn fill(
    arguments: &mut Arguments,
    operation: &Operation<'_>,
    own: &Description,
    body: &Json,
) -> Result<(), String> {
    if let Some(whole) = own.info().parameters.iter().find(|parameter| parameter.kind == ParameterKind::Body) {
        arguments.set(whole.name, body.clone());
        return Ok(());
    }
    for (wire, value) in body.as_object().into_iter().flatten() {
        let name = field(own, wire).ok_or_else(|| format!("no argument for the field {wire}"))?;
        match is_file(operation, wire) {
            true => arguments.add_file(name, FilePart::new("a.png", FILE.to_vec())),
            false => arguments.set(name, value.clone()),
        }
    }
    Ok(())
}

fn field(own: &Description, wire: &str) -> Option<&'static str> {
    let is_it =
        |parameter: &&zoom_api::endpoint::Parameter| parameter.kind == ParameterKind::Field && parameter.wire == wire;
    own.info().parameters.iter().find(is_it).map(|parameter| parameter.name)
}

/// Whether a field of the form is a file, or a list of them; documents say text of some that are called `file`.
pub fn is_file(operation: &Operation<'_>, wire: &str) -> bool {
    operation.body().is_some_and(|(media, schema)| {
        let field = &schema["properties"][wire];
        let is_called_so = media == "multipart/form-data" && (wire == "file" || wire.ends_with("_file"));
        field["format"] == "binary" || field["items"]["format"] == "binary" || is_called_so
    })
}

/// Checks the body that is sent.
///
/// # Errors
/// Says what is not as the document says, or not as it was given.
pub fn check(
    operation: &Operation<'_>,
    own: &Description,
    given: &Given<'_>,
    request: &Request,
    validator: Option<&Schema>,
) -> Result<(), String> {
    let bytes = request.body.as_bytes().ok_or("the body is not in memory")?;
    let (Some(body), Some(validator)) = (&given.body, validator) else {
        return if bytes.is_empty() { Ok(()) } else { Err("a body is sent, and none is documented".to_owned()) };
    };
    let is_form = own.info().body == BodyKind::Form && !given.as_json;
    let media = request.headers.get("content-type").and_then(|value| value.to_str().ok()).unwrap_or_default();
    let sent = match is_form {
        true => form::read(media, bytes.clone(), body)?,
        false if media == "application/json" => serde_json::from_slice(bytes).map_err(|error| error.to_string())?,
        false => return Err(format!("the body is {media}")),
    };
    let problems = validator.problems(&sent, &given.excused);
    if !problems.is_empty() {
        return Err(format!("the body is not what its schema says: {}", problems.join("; ")));
    }
    as_given(operation, own, body, &sent)
}

/// What is sent is what was given, and nothing else.
fn as_given(operation: &Operation<'_>, own: &Description, body: &Json, sent: &Json) -> Result<(), String> {
    let empty = Map::new();
    let all = sent.as_object().unwrap_or(&empty);
    for (parameter, shape, _) in own.arguments() {
        match parameter.kind {
            ParameterKind::Body => return same(body, Some(sent), shape, "the body"),
            ParameterKind::Field if !is_file(operation, parameter.wire) => {
                if let Some(value) = body.get(parameter.wire) {
                    same(value, all.get(parameter.wire), shape, parameter.wire)?;
                }
            }
            _ => {}
        }
    }
    match all.keys().find(|name| body.get(name.as_str()).is_none()) {
        None => Ok(()),
        Some(name) => Err(format!("the field {name} was not given")),
    }
}
