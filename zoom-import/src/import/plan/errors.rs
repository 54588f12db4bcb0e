//! The named errors of an endpoint.

use crate::import::docs::Docs;
use crate::import::name::error;
use crate::import::spec::{ErrorText, Operation};
use crate::import::tree::Function;

use super::context::Context;
use super::model::ErrorEntry;

/// Plans the entries: those with codes before those with only a status, without duplicates.
pub(super) fn plan(operation: &Operation, known: Option<&Function>, context: &Context<'_>) -> Vec<ErrorEntry> {
    let mut entries: Vec<ErrorEntry> = Vec::new();
    for text in operation.errors.iter().filter(|text| !is_general(text)) {
        let is_new = entries.iter().all(|entry| (entry.status, entry.code) != (text.status, text.code));
        if is_new {
            entries.push(entry(text, operation, known, context));
        }
    }
    entries.sort_by_key(|entry| (entry.status, entry.code.is_none(), entry.code));
    entries
}

/// Statuses that every operation may return, and for which the error has predicates.
fn is_general(text: &ErrorText) -> bool {
    text.code.is_none() && text.text.is_empty() && matches!(text.status, Some(401 | 429 | 500..=599))
}

fn entry(text: &ErrorText, operation: &Operation, known: Option<&Function>, context: &Context<'_>) -> ErrorEntry {
    let name = error::name(text.status, &text.text, &operation.path);
    let mut entry = ErrorEntry { docs: Docs::from_description(&text.text), status: text.status, code: text.code, name };
    let hint = context.hints.error(operation.id.as_deref(), &entry.key(), &entry.name);
    let known = known.and_then(|known| known.error(&entry.key())).map(|known| known.name.as_str());
    if let Some(chosen) = known.or(hint) {
        chosen.clone_into(&mut entry.name);
    }
    entry
}
