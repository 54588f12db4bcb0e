//! An event of a document.

use std::rc::Rc;

use super::Schema;

/// An event.
#[derive(Clone, Debug)]
pub(crate) struct Event {
    /// Its position in the document, as a JSON pointer.
    pub(crate) at: String,
    /// `meeting.started`.
    pub(crate) name: String,
    /// The first tag.
    pub(crate) tag: Option<String>,
    /// The document's description.
    pub(crate) description: String,
    /// Whether it is deprecated.
    pub(crate) deprecated: bool,
    /// Classic and granular scopes.
    pub(crate) scopes: Vec<String>,
    /// The payload.
    pub(crate) payload: Rc<Schema>,
}
