//! Checks that a request contains everything that was given.

use serde_json::Value as Json;
use zoom_api::endpoint::ParameterKind;
use zoom_api::transport::Request;

use super::CallArguments;
use crate::terminal::Failure;

/// Checks that no argument is missing in the request.
///
/// # Errors
/// Fails if the declaration cannot express an argument, so that the request lacks it.
pub(super) fn check(arguments: &CallArguments, request: &Request) -> Result<(), Failure> {
    let body: Option<Json> = request.body.as_bytes().and_then(|body| serde_json::from_slice(body).ok());
    let parameters = arguments.endpoint.info().parameters.iter();
    let mut missing = parameters.filter_map(|parameter| {
        let given = arguments.values.get(parameter.name)?;
        match (parameter.kind, &body) {
            (ParameterKind::Query, _) if !is_empty(given) => {
                let is_sent = request.url.query_pairs().any(|(name, _)| name == parameter.wire);
                (!is_sent).then(|| parameter.name.to_owned())
            }
            (ParameterKind::Field, Some(body)) => missing(given, body.get(parameter.wire), parameter.name),
            (ParameterKind::Body, Some(body)) => missing(given, Some(body), parameter.name),
            _ => None,
        }
    });
    match missing.next() {
        None => Ok(()),
        Some(path) => {
            let failure = Failure::usage(format!("`{path}` would be omitted from the request"));
            Err(failure.hint("the declaration has no way to send it, for example because the list is empty"))
        }
    }
}

fn is_empty(value: &Json) -> bool {
    value.is_null() || value.as_array().is_some_and(Vec::is_empty)
}

/// The path of a given value that was not sent. Values may be written in another form, such as a list as text with commas.
fn missing(given: &Json, sent: Option<&Json>, path: &str) -> Option<String> {
    match (given, sent) {
        (Json::Null, _) => None,
        (Json::Object(members), Some(Json::Object(sent))) => {
            members.iter().find_map(|(name, value)| missing(value, sent.get(name), &format!("{path}.{name}")))
        }
        (Json::Array(items), Some(Json::Array(sent))) => items
            .iter()
            .enumerate()
            .find_map(|(index, item)| missing(item, sent.get(index), &format!("{path}[{index}]"))),
        (_, None | Some(Json::Null)) => Some(path.to_owned()),
        _ => None,
    }
}
