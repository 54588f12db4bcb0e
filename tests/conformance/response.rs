//! Responses: decoded by the declaration, and encoded again.

use serde_json::Value as Json;
use zoom_api::describe::{Description, Shape};

use crate::comparison::compare;
use crate::contradictions::Met;
use crate::document::Operation;
use crate::example::{Examples, rounds};
use crate::schema::Schema;
use crate::typed;

/// Checks the responses of an operation and returns their number.
///
/// # Errors
/// Fails if a response cannot be decoded or loses a value.
pub fn check(operation: &Operation<'_>, own: &Description, met: &Met) -> Result<usize, String> {
    let Some(schema) = operation.response() else { return nothing(own) };
    let validator = Schema::new(schema);
    let count = rounds(&[schema]);
    for round in 0..count {
        let mut examples = Examples::new(operation.id(), &[schema], round, met);
        let given = examples.value(schema);
        let excused = examples.excused;
        no_problems(&validator.problems(&given, &excused), "the response does not conform to its schema")?;
        one(&given, own)?;
    }
    bare(operation, schema, own, met)?;
    Ok(count + 1)
}

/// Checks a response of required fields only.
fn bare(operation: &Operation<'_>, schema: &Json, own: &Description, met: &Met) -> Result<(), String> {
    one(&Examples::bare(operation.id(), met).value(schema), own)
}

/// Checks an operation whose document declares no response body. Downloads have one anyway, which only their description mentions.
fn nothing(own: &Description) -> Result<usize, String> {
    if matches!(own.output(), Shape::Bytes) {
        return Ok(1);
    }
    let is_nothing = matches!(own.output(), Shape::Nothing);
    let written_back = own.round_trip("").map_err(|error| format!("an empty response: {error}"))?;
    if is_nothing && written_back.body.is_none() {
        Ok(1)
    } else {
        Err("the document declares no response body".to_owned())
    }
}

fn one(given: &Json, own: &Description) -> Result<(), String> {
    let output = own.output();
    let undeclared: Vec<String> =
        output.undeclared(given).into_iter().map(|found| format!("{} ({:?})", found.path, found.kind)).collect();
    no_problems(&undeclared, "the output does not declare")?;
    let written_back =
        own.round_trip(given.to_string()).map_err(|error| format!("the response cannot be decoded: {error}"))?;
    let body = written_back.body.ok_or("the response was decoded and not encoded")?;
    let back: Json = serde_json::from_slice(&body).map_err(|error| error.to_string())?;
    compare(given, Some(&back), output, "the response")?;
    let round_trip = typed::find(own)
        .ok_or("`typed/endpoints.rs` lacks the output: run the test `operations` with UPDATE_EXPECT=1")?;
    let typed = round_trip(&given.to_string()).map_err(|error| format!("the generated decoder fails: {error}"))?;
    let typed: Json = serde_json::from_str(&typed).map_err(|error| error.to_string())?;
    if typed == back {
        Ok(())
    } else {
        Err(format!("the generated code of the output differs from `describe`: {typed} instead of {back}"))
    }
}

fn no_problems(problems: &[String], what: &str) -> Result<(), String> {
    if problems.is_empty() { Ok(()) } else { Err(format!("{what}: {}", problems.join("; "))) }
}
