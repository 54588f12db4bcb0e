//! One operation out of a document.

use super::arguments::Arguments;
use super::spec::{Document, Operation};

/// Finds the operation that the arguments name; `None` when they name none.
///
/// # Errors
/// Says which name was not found, and one that is like it.
pub(crate) fn choose<'a>(document: &'a Document, arguments: &Arguments) -> Result<Option<&'a Operation>, String> {
    let (what, wanted, name): (_, _, fn(&Operation) -> &str) = match (&arguments.operation, &arguments.item) {
        (Some(id), _) => ("operation ID", id, |operation| operation.id.as_deref().unwrap_or_default()),
        (None, Some(item)) => ("item", item, |operation| &operation.summary),
        (None, None) => return Ok(None),
    };
    let found = document.operations.iter().find(|operation| name(operation) == wanted);
    found.map(Some).ok_or_else(|| unknown(what, wanted, document.operations.iter().map(name)))
}

fn unknown<'a>(what: &str, wanted: &str, names: impl Iterator<Item = &'a str>) -> String {
    let plain = |name: &str| name.to_lowercase().replace([' ', '_', '-'], "");
    let near = names.into_iter().find(|name| plain(name).contains(&plain(wanted)) && !name.is_empty());
    let hint = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
    format!("the document has no {what} `{wanted}`{hint}")
}
