//! Request bodies.

use serde_json::{Map, Value as Json};
use zoom_api::FilePart;
use zoom_api::describe::{Arguments, Description, Shape};
use zoom_api::endpoint::{BodyKind, ParameterKind};
use zoom_api::transport::Request;

use crate::comparison::{compare, is_alias};
use crate::document::Operation;
use crate::form;
use crate::request::Given;
use crate::schema::Schema;

/// The content of every file.
pub const FILE: &[u8] = b"\x89PNG";

/// Sets the body's arguments: the whole body, or field by field.
///
/// # Errors
/// Fails if a field has no argument.
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

/// Whether a field of the form is a file or a list of files. Documents declare some fields named `file` as text.
pub fn is_file(operation: &Operation<'_>, wire: &str) -> bool {
    operation.body().is_some_and(|(media, schema)| {
        let field = &schema["properties"][wire];
        let has_file_name = media == "multipart/form-data" && (wire == "file" || wire.ends_with("_file"));
        field["format"] == "binary" || field["items"]["format"] == "binary" || has_file_name
    })
}

/// Checks the body of a request.
///
/// # Errors
/// Fails if the body differs from the schema or from the arguments.
pub fn check(
    operation: &Operation<'_>,
    own: &Description,
    given: &Given<'_>,
    request: &Request,
    validator: Option<&Schema>,
) -> Result<(), String> {
    let bytes = request.body.as_bytes().ok_or("the body is not in memory")?;
    let (Some(body), Some(validator)) = (&given.body, validator) else {
        return if bytes.is_empty() { Ok(()) } else { Err("the document declares no body".to_owned()) };
    };
    let is_form = own.info().body == BodyKind::Form && !given.as_json;
    let media = request.headers.get("content-type").and_then(|value| value.to_str().ok()).unwrap_or_default();
    let sent = match is_form {
        true => form::read(media, bytes.clone(), body)?,
        false if media == "application/json" => serde_json::from_slice(bytes).map_err(|error| error.to_string())?,
        false => return Err(format!("the body is {media}")),
    };
    let problems = validator.problems(&respelled_body(own, body, &sent), &given.excused);
    if !problems.is_empty() {
        return Err(format!("the body does not conform to its schema: {}", problems.join("; ")));
    }
    as_given(operation, own, body, &sent)
}

/// The body with the document's spelling of enum values.
fn respelled_body(own: &Description, body: &Json, sent: &Json) -> Json {
    let mut result = sent.clone();
    for (parameter, shape, _) in own.arguments() {
        match parameter.kind {
            ParameterKind::Body => return respelled(body, sent, shape),
            ParameterKind::Field => {
                if let (Some(value), Some(field)) = (body.get(parameter.wire), result.get_mut(parameter.wire)) {
                    *field = respelled(value, field, shape);
                }
            }
            _ => {}
        }
    }
    result
}

/// Returns the result of a round trip with the spelling of the given enum values, where a document has another one than Zoom.
fn respelled(given: &Json, back: &Json, shape: Shape) -> Json {
    match (shape, given, back) {
        (Shape::Choices(choices), ..) if is_alias(given, back, choices) => given.clone(),
        (Shape::Object(object), Json::Object(given), Json::Object(back)) => {
            let shape_of = |name: &str| object.fields().find(|field| field.wire == name).map(|field| field.shape);
            let own = |(name, value): (&String, &Json)| {
                let value = match (given.get(name), shape_of(name)) {
                    (Some(given), Some(shape)) => respelled(given, value, shape),
                    _ => value.clone(),
                };
                (name.clone(), value)
            };
            back.iter().map(own).collect()
        }
        (Shape::List(inner), Json::Array(given), Json::Array(back)) if given.len() == back.len() => {
            given.iter().zip(back).map(|(given, back)| respelled(given, back, inner())).collect()
        }
        (Shape::OneOf(one_of), ..) => {
            let variants = one_of.variants().map(|variant| respelled(given, back, variant.shape));
            variants.into_iter().find(|variant| variant != back).unwrap_or_else(|| back.clone())
        }
        (_, _, back) => back.clone(),
    }
}

/// Checks that the body contains the arguments and nothing else.
fn as_given(operation: &Operation<'_>, own: &Description, body: &Json, sent: &Json) -> Result<(), String> {
    let empty = Map::new();
    let all = sent.as_object().unwrap_or(&empty);
    for (parameter, shape, _) in own.arguments() {
        match parameter.kind {
            ParameterKind::Body => return compare(body, Some(sent), shape, "the body"),
            ParameterKind::Field if !is_file(operation, parameter.wire) => {
                if let Some(value) = body.get(parameter.wire) {
                    compare(value, all.get(parameter.wire), shape, parameter.wire)?;
                }
            }
            _ => {}
        }
    }
    match all.keys().find(|name| body.get(name.as_str()).is_none()) {
        None => Ok(()),
        Some(name) => Err(format!("the field {name} has no argument")),
    }
}
