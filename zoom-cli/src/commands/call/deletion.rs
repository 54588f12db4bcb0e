//! Calls that delete something.

use zoom_api::describe::Description;
use zoom_api::endpoint::{Method, ParameterKind};

use crate::catalog::lookup;
use crate::request::CallArguments;

/// Whether an endpoint deletes something; some do so with a POST.
pub(super) fn is_deletion(endpoint: &'static Description) -> bool {
    endpoint.info().method == Method::Delete || endpoint.info().name.starts_with("delete_")
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
