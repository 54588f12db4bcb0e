//! The named errors of an endpoint.

use crate::import::docs;
use crate::import::name::error;
use crate::import::spec::{ErrorText, Operation};

use super::context::Context;
use super::model::ErrorEntry;

/// Plans the entries: those with codes before a status alone, each key once.
pub(super) fn plan(operation: &Operation, context: &Context<'_>) -> Vec<ErrorEntry> {
    let mut entries: Vec<ErrorEntry> = Vec::new();
    for text in operation.errors.iter().filter(|text| !is_general(text)) {
        let is_new = entries.iter().all(|entry| (entry.status, entry.code) != (text.status, text.code));
        if is_new {
            entries.push(entry(text, operation, context));
        }
    }
    entries.sort_by_key(|entry| (entry.status, entry.code.is_none(), entry.code));
    entries
}

/// Statuses that every operation may answer, and that the error has predicates for.
fn is_general(text: &ErrorText) -> bool {
    text.code.is_none() && text.text.is_empty() && matches!(text.status, Some(401 | 429 | 500..=599))
}

fn entry(text: &ErrorText, operation: &Operation, context: &Context<'_>) -> ErrorEntry {
    let key = match (text.status, text.code) {
        (Some(status), Some(code)) => format!("{status}/{code}"),
        (Some(status), None) => status.to_string(),
        (None, code) => format!("_/{}", code.unwrap_or_default()),
    };
    let chosen = context.overrides.error(operation.id.as_deref(), &key);
    let name = chosen.map_or_else(|| error::name(text.status, &text.text), str::to_owned);
    let own = context.overrides.doc(&format!("error::{name}"));
    let told = Some(text.text.as_str()).filter(|text| context.descriptions && !text.is_empty());
    ErrorEntry { docs: docs::error_docs(&name, own, told), status: text.status, code: text.code, name }
}
