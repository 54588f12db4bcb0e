//! Validates the names of parameters: none is unknown, misplaced or missing.

use serde_json::Value;
use zoom_api::EndpointInfo;
use zoom_api::endpoint::{Parameter, ParameterKind};

use super::field_error::FieldError;
use crate::http::{MediaType, Payload};
use crate::script::RecordedRequest;
use crate::zoom::suggestion;

/// Returns all errors in the names of the request's parameters.
pub(super) fn errors(info: &EndpointInfo, request: &RecordedRequest, payload: &Payload) -> Vec<FieldError> {
    let mut errors = unknown(info, ParameterKind::Query, request.query.iter().map(|(name, _)| name.as_str()));
    if !has_whole_body(info) {
        errors.extend(unknown(info, ParameterKind::Field, request.fields.keys().map(String::as_str)));
        errors.extend(not_an_object(payload));
    }
    errors.extend(missing(info, request, payload));
    errors
}

/// Whether the body is one value rather than separate fields.
fn has_whole_body(info: &EndpointInfo) -> bool {
    info.parameters.iter().any(|parameter| parameter.kind == ParameterKind::Body)
}

fn unknown<'a>(info: &EndpointInfo, kind: ParameterKind, names: impl Iterator<Item = &'a str>) -> Vec<FieldError> {
    let known = |name: &&str| of_kind(info, kind).any(|parameter| parameter.wire == *name);
    names.filter(|name| !known(name)).map(|name| explain(info, kind, name)).collect()
}

/// Explains an unknown name: a parameter in the wrong part of the request, a misspelling, or an undeclared parameter.
fn explain(info: &EndpointInfo, kind: ParameterKind, name: &str) -> FieldError {
    let endpoint = info.name;
    if let Some(parameter) = info.parameters.iter().find(|parameter| parameter.wire == name) {
        let message =
            format!("`{name}` of `{endpoint}` belongs in {}, not in {}", location(parameter.kind), location(kind));
        let error = FieldError::new(name, message);
        // The path contains the parameter too, or it would not have matched.
        return if parameter.kind == ParameterKind::Path { error.ignorable() } else { error };
    }
    let unknown = format!("`{endpoint}` has no parameter `{name}` in {}", location(kind));
    match suggestion::did_you_mean(name, info.parameters.iter().map(|parameter| parameter.wire)) {
        Some(meant) => FieldError::new(name, format!("{unknown}; did you mean `{meant}`?")),
        None => FieldError::new(name, unknown).ignorable(),
    }
}

fn location(kind: ParameterKind) -> &'static str {
    match kind {
        ParameterKind::Path => "the path",
        ParameterKind::Query => "the query",
        ParameterKind::Header => "a header",
        _ => "the body",
    }
}

fn not_an_object(payload: &Payload) -> Option<FieldError> {
    let value = payload.value.as_ref().ok().filter(|value| !value.is_object() && !value.is_null());
    value.map(|_| FieldError::new("body", "the body must be an object"))
}

fn missing(info: &EndpointInfo, request: &RecordedRequest, payload: &Payload) -> Vec<FieldError> {
    let required = info.parameters.iter().filter(|parameter| parameter.required);
    let missing = required.filter(|parameter| !is_present(parameter, request, payload));
    missing.map(|parameter| FieldError::new(parameter.wire, requires(info, parameter))).collect()
}

fn requires(info: &EndpointInfo, parameter: &Parameter) -> String {
    format!("`{}` requires `{}` in {}", info.name, parameter.wire, location(parameter.kind))
}

fn is_present(parameter: &Parameter, request: &RecordedRequest, payload: &Payload) -> bool {
    match parameter.kind {
        ParameterKind::Query => request.query(parameter.wire).is_some(),
        ParameterKind::Header => request.header(parameter.wire).is_some(),
        ParameterKind::Field => request.fields.get(parameter.wire).is_some_and(|value| !value.is_null()),
        ParameterKind::Body => {
            !request.body.is_empty() && !matches!(payload.value, Ok(Value::Null) if is_json(payload))
        }
        _ => true,
    }
}

fn is_json(payload: &Payload) -> bool {
    payload.media_type == MediaType::Json
}

fn of_kind(info: &EndpointInfo, kind: ParameterKind) -> impl Iterator<Item = &Parameter> {
    info.parameters.iter().filter(move |parameter| parameter.kind == kind)
}
