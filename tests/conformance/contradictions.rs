//! Examples of the documents that their own schemas or descriptions reject: the entries `[[contradiction]]` of a `product.toml`.

use std::cell::RefCell;
use std::collections::BTreeSet;

use serde_json::Value as Json;
use zoom_conformance::Contradiction;
pub use zoom_conformance::Right;

/// The contradictions of one document, and those that were found in it.
pub struct Met {
    listed: Vec<Contradiction>,
    /// The indexes of the listed contradictions that were found.
    found: RefCell<BTreeSet<usize>>,
    /// Contradictions that are not listed.
    unlisted: RefCell<BTreeSet<String>>,
}

impl Met {
    pub fn new(listed: Vec<Contradiction>) -> Self {
        Self { listed, found: RefCell::default(), unlisted: RefCell::default() }
    }

    /// Returns the side that is right, where the schema rejects an example.
    pub fn meet(&self, operation: &str, position: &str, problem: &str) -> Right {
        let is_it = |entry: &Contradiction| entry.operation == operation && position.ends_with(&entry.position);
        match self.listed.iter().enumerate().find(|(_, entry)| is_it(entry)) {
            Some((index, entry)) => {
                self.found.borrow_mut().insert(index);
                entry.right
            }
            None => {
                self.unlisted.borrow_mut().insert(format!("{operation}{position}: {problem}"));
                Right::Schema
            }
        }
    }

    /// Returns the value that replaces an example, if the description rejects it.
    pub fn replacement(&self, operation: &str, position: &str, example: &Json) -> Option<Json> {
        let is_it = |entry: &Contradiction| entry.operation == operation && position.ends_with(&entry.position);
        let (index, entry) = self.listed.iter().enumerate().find(|(_, entry)| entry.value.is_some() && is_it(entry))?;
        let value = serde_json::to_value(&entry.value).ok().filter(|value| value != example)?;
        self.found.borrow_mut().insert(index);
        Some(value)
    }

    /// Returns the number of contradictions that were found.
    pub fn count(&self) -> usize {
        self.found.borrow().len()
    }

    /// Returns the problems of the list: missing contradictions, and entries without a contradiction in the document.
    pub fn problems(&self) -> Vec<String> {
        let found = self.found.borrow();
        let stale = self.listed.iter().enumerate().filter(|(index, _)| !found.contains(index));
        let stale = stale.map(|(_, entry)| format!("{}{}: no contradiction any more", entry.operation, entry.position));
        self.unlisted.borrow().iter().cloned().chain(stale).collect()
    }
}
