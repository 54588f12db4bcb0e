//! Where the documents' examples are not what the documents' schemas ask for.

use std::cell::RefCell;
use std::collections::BTreeSet;

use serde_json::Value as Json;

/// The contradictions that were met.
#[derive(Default)]
pub struct Met {
    /// The numbers of their entries.
    entries: RefCell<BTreeSet<usize>>,
    /// Those that have none.
    unlisted: RefCell<BTreeSet<String>>,
}

/// Which of the two is right.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Right {
    /// The example: the schema does not describe what Zoom sends or takes.
    Example,
    /// The schema: the example is a slip.
    Schema,
}

/// An example that its own schema refuses.
pub struct Contradiction {
    operation: &'static str,
    /// The end of its place.
    place: &'static str,
    right: Right,
    #[expect(dead_code, reason = "it is for those who read this")]
    reason: &'static str,
}

const fn schema(operation: &'static str, place: &'static str, reason: &'static str) -> Contradiction {
    Contradiction { operation, place, right: Right::Schema, reason }
}

const fn example(operation: &'static str, place: &'static str, reason: &'static str) -> Contradiction {
    Contradiction { operation, place, right: Right::Example, reason }
}

const NAMED_OTHERWISE: &str = "The values are in lower case, and the same field is in lower case elsewhere.";
const OLDER: &str = "An example of a time when the setting was a switch.";
const LIST_AS_TEXT: &str = "A list of values written into one text, where each value is an item.";

const ALL: &[Contradiction] = &[
    example("listArchivedFiles", ".meetings[].complete_time", "A time, though its type is called an object."),
    example("getArchivedFiles", ".complete_time", "A time, though its type is called an object."),
];

impl Met {
    /// Which of the two is right, where an example is not what its schema asks for.
    pub fn meet(&self, operation: &str, place: &str, example: &Json) -> Right {
        let is_it = |entry: &Contradiction| entry.operation == operation && place.ends_with(entry.place);
        match ALL.iter().enumerate().find(|(_, entry)| is_it(entry)) {
            Some((number, entry)) => {
                self.entries.borrow_mut().insert(number);
                entry.right
            }
            None => {
                let what = format!("{operation}{place}: the example {example} is not what its own schema asks for");
                self.unlisted.borrow_mut().insert(what);
                Right::Schema
            }
        }
    }

    /// How many were met.
    pub fn count(&self) -> usize {
        self.entries.borrow().len()
    }

    /// Those that no entry names.
    pub fn unlisted(&self) -> Vec<String> {
        self.unlisted.borrow().iter().cloned().collect()
    }

    /// The entries that nothing was found for.
    pub fn stale(&self) -> Vec<String> {
        let met = self.entries.borrow();
        let stale = ALL.iter().enumerate().filter(|(number, _)| !met.contains(number));
        stale.map(|(_, entry)| format!("{}{}: contradicts itself no more", entry.operation, entry.place)).collect()
    }
}
