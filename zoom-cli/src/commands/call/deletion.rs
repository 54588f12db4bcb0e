//! Calls that delete something.

use zoom_api::describe::Description;
use zoom_api::endpoint::ParameterKind;

use crate::catalog::{deletion, lookup};
use crate::request::CallArguments;

/// Whether a call deletes something, by its endpoint or by an argument such as `action=delete`.
pub(super) fn is_deletion(call: &CallArguments) -> bool {
    let is_requested = || {
        call.endpoint.arguments().any(|(parameter, shape, _)| {
            call.values.get(parameter.name).is_some_and(|value| deletion::is_requested(shape, value))
        })
    };
    deletion::is_deletion(call.endpoint) || !call.endpoint.info().method.is_safe() && is_requested()
}

/// `call meetings.delete_meeting with meeting_id=85746065`
pub(super) fn describe(endpoint: &'static Description, arguments: &CallArguments) -> String {
    let parameters = endpoint.info().parameters.iter();
    let ids = parameters.filter(|parameter| parameter.kind == ParameterKind::Path).filter_map(|parameter| {
        let value = arguments.values.get(parameter.name)?;
        let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        Some(format!("{}={value}", parameter.name))
    });
    let ids: Vec<String> = ids.collect();
    let with = if ids.is_empty() { String::new() } else { format!(" with {}", ids.join(", ")) };
    format!("call {}{with}", lookup::name(endpoint))
}
