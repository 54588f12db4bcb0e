//! Checks the names in the query and the body: none unknown, none missing.

use serde_json::Value;
use zoom_api::EndpointInfo;
use zoom_api::endpoint::{Parameter, ParameterKind};

use crate::hint;
use crate::payload::{Media, Payload};
use crate::reply::FieldError;
use crate::request::RecordedRequest;

/// What is unknown or missing, all of it.
pub(super) fn wrong(info: &EndpointInfo, seen: &RecordedRequest, payload: &Payload) -> Vec<FieldError> {
    let mut wrong = unknown(info, ParameterKind::Query, seen.query.iter().map(|(name, _)| name.as_str()));
    if !has_whole_body(info) {
        wrong.extend(unknown(info, ParameterKind::Field, seen.fields.keys().map(String::as_str)));
        wrong.extend(not_an_object(payload));
    }
    wrong.extend(missing(info, seen, payload));
    wrong
}

fn has_whole_body(info: &EndpointInfo) -> bool {
    info.parameters.iter().any(|parameter| parameter.kind == ParameterKind::Body)
}

fn unknown<'a>(info: &EndpointInfo, kind: ParameterKind, names: impl Iterator<Item = &'a str>) -> Vec<FieldError> {
    let known = |name: &&str| of_kind(info, kind).any(|parameter| parameter.wire == *name);
    names.filter(|name| !known(name)).map(|name| explain(info, kind, name)).collect()
}

/// What is wrong with an unknown name; nothing but that it is unknown, where no other can have been meant.
fn explain(info: &EndpointInfo, kind: ParameterKind, name: &str) -> FieldError {
    let endpoint = info.name;
    let elsewhere = info.parameters.iter().find(|parameter| parameter.wire == name);
    if let Some(elsewhere) = elsewhere {
        let told = format!("`{name}` of `{endpoint}` goes in {}, not in {}", place(elsewhere.kind), place(kind));
        let error = FieldError::new(name, told);
        // The path has it too, or the call would not have come here.
        return if elsewhere.kind == ParameterKind::Path { error.harmless() } else { error };
    }
    let unknown = format!("`{endpoint}` takes no `{name}` in {}", place(kind));
    match hint::did_you_mean(name, info.parameters.iter().map(|parameter| parameter.wire)) {
        Some(meant) => FieldError::new(name, format!("{unknown}; did you mean `{meant}`?")),
        None => FieldError::new(name, unknown).harmless(),
    }
}

fn place(kind: ParameterKind) -> &'static str {
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

fn missing(info: &EndpointInfo, seen: &RecordedRequest, payload: &Payload) -> Vec<FieldError> {
    let required = info.parameters.iter().filter(|parameter| parameter.required);
    let absent = required.filter(|parameter| !is_given(parameter, seen, payload));
    absent.map(|parameter| FieldError::new(parameter.wire, needs(info, parameter))).collect()
}

fn needs(info: &EndpointInfo, parameter: &Parameter) -> String {
    format!("`{}` needs `{}` in {}", info.name, parameter.wire, place(parameter.kind))
}

fn is_given(parameter: &Parameter, seen: &RecordedRequest, payload: &Payload) -> bool {
    match parameter.kind {
        ParameterKind::Query => seen.query(parameter.wire).is_some(),
        ParameterKind::Header => seen.header(parameter.wire).is_some(),
        ParameterKind::Field => seen.fields.get(parameter.wire).is_some_and(|value| !value.is_null()),
        ParameterKind::Body => !seen.body.is_empty() && !matches!(payload.value, Ok(Value::Null) if is_json(payload)),
        _ => true,
    }
}

fn is_json(payload: &Payload) -> bool {
    payload.media == Media::Json
}

fn of_kind(info: &EndpointInfo, kind: ParameterKind) -> impl Iterator<Item = &Parameter> {
    info.parameters.iter().filter(move |parameter| parameter.kind == kind)
}
