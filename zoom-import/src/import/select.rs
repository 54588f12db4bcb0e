//! Selecting one operation of a document.

use super::spec::{Document, Operation};

/// The part of a document that is imported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Choice<'a> {
    /// Every operation.
    All,
    /// The operation with this operation ID.
    Operation(&'a str),
    /// The item or operation with this name.
    Item(&'a str),
}

impl Choice<'_> {
    /// Finds the selected operation; `None` if all are selected.
    ///
    /// # Errors
    /// Fails if the document has no such operation; the message proposes a similar name.
    pub(crate) fn find<'a>(&self, document: &'a Document) -> Result<Option<&'a Operation>, String> {
        let (what, wanted, name): (_, _, fn(&Operation) -> &str) = match self {
            Self::All => return Ok(None),
            Self::Operation(id) => ("operation ID", id, |operation| operation.id.as_deref().unwrap_or_default()),
            Self::Item(item) => ("item", item, |operation| &operation.summary),
        };
        let found = document.operations.iter().find(|operation| name(operation) == *wanted);
        found.map(Some).ok_or_else(|| unknown(what, wanted, document.operations.iter().map(name)))
    }
}

fn unknown<'a>(what: &str, wanted: &str, names: impl Iterator<Item = &'a str>) -> String {
    let plain = |name: &str| name.to_lowercase().replace([' ', '_', '-'], "");
    let near = names.into_iter().find(|name| plain(name).contains(&plain(wanted)) && !name.is_empty());
    let hint = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
    format!("the document has no {what} `{wanted}`{hint}")
}
