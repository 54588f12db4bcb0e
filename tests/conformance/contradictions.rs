//! Where the documents' examples are not what the documents' schemas ask for.

use std::cell::RefCell;
use std::collections::BTreeSet;

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

const CAPITALS: &str = "The values are in lower case; here one is written with a capital.";
const A_SWITCH: &str = "An example from the switch beside it.";
const A_TIME: &str = "A time or an empty text, though one alternative is called an object and the whole a time.";
const LIST_IN_TEXT: &str = "A list that is written into the text of one item.";

const ALL: &[Contradiction] = &[
    example("listArchivedFiles", ".meetings[].complete_time", A_TIME),
    example("getArchivedFiles", ".complete_time", A_TIME),
    schema("changeDeviceAssociation", ".action", "Nothing says what it would be; a room's ID makes the whole request."),
    schema(
        "Gethistorymeetingandwebinarlist",
        ".history_meetings[].group",
        "A group's name, where there is a list of them.",
    ),
    schema("accountSettings", ".user_modifiable_info_by_admin[]", LIST_IN_TEXT),
    schema("accountSettingsUpdate", ".user_modifiable_info_by_admin[]", LIST_IN_TEXT),
    schema("getGroupSettings", ".chat_etiquette_tool.policies[].status", CAPITALS),
    schema("updateGroupSettings", ".chat_etiquette_tool.policies[].status", CAPITALS),
    schema("updateGroupSettings", ".live_streaming_service[]", CAPITALS),
    schema("getGroupSettings", ".share_files.share_option", A_SWITCH),
    schema("updateGroupSettings", ".share_files.share_option", A_SWITCH),
    schema(
        "getUserPresenceStatus",
        ".status",
        "A letter is missing in the enum's one value; as answers may hold any, both are read.",
    ),
    schema("userUpdate", ".manager", "The name of a person, where an email address is asked for."),
];

impl Met {
    /// Which of the two is right, where an example is not what its schema asks for.
    pub fn meet(&self, operation: &str, place: &str, what: &str) -> Right {
        let is_it = |entry: &Contradiction| entry.operation == operation && place.ends_with(entry.place);
        match ALL.iter().enumerate().find(|(_, entry)| is_it(entry)) {
            Some((number, entry)) => {
                self.entries.borrow_mut().insert(number);
                entry.right
            }
            None => {
                self.unlisted.borrow_mut().insert(format!("{operation}{place}: {what}"));
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
