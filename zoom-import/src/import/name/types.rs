//! Names of types.
//!
//! - The output of `get` is the noun: `Registrant`. A page of a list is `RegistrantPage`, a list without pages `RegistrantList`.
//! - The item of a list is the noun, or `ListedRegistrant` if `get` returns more fields. The output of `create` is the noun, or
//!   `CreatedRegistrant`.
//! - The body of `create` and `add` is `NewRegistrant`, that of `update` `RegistrantUpdate`; an object that only identifies an item is
//!   `RegistrantRef`.
//! - A nested object or enum is named after its field, in the singular. General words (`settings`, `type`) are prefixed with the owner:
//!   `MeetingSettings`, `MeetingType`.
//! - Colliding names include their use: `NewRecurrence`, `RecurrenceUpdate`, `ListedRecurrence`.
//! - Equal shapes of one name are one type. Another shape of the same name is prefixed with its owner's name, else it gets a number.

use crate::import::spec::{Field, Shape};

use super::case::{pascal, words};
use super::grammar::singular;

/// Names that the declarations use for something else.
const RESERVED: [&str; 41] = [
    "Option",
    "Some",
    "None",
    "Result",
    "Ok",
    "Err",
    "Vec",
    "String",
    "Box",
    "Default",
    "Clone",
    "Copy",
    "Debug",
    "Send",
    "Sync",
    "Sized",
    "Drop",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "Into",
    "Iterator",
    "Eq",
    "PartialEq",
    "Ord",
    "PartialOrd",
    "Hash",
    "Self",
    "Timestamp",
    "Date",
    "Moment",
    "MeetingId",
    "MeetingUuid",
    "NoContent",
    "FilePart",
    "Bytes",
    "BTreeMap",
    "Unknown",
    "CommaSeparated",
    "SemicolonSeparated",
];

/// Words that mean little without their owner.
const GENERAL: [&str; 62] = [
    "params",
    "parameters",
    "properties",
    "config",
    "configuration",
    "preferences",
    "attributes",
    "arguments",
    "extra",
    "context",
    "type",
    "kind",
    "status",
    "state",
    "action",
    "mode",
    "method",
    "settings",
    "setting",
    "details",
    "detail",
    "data",
    "result",
    "info",
    "information",
    "option",
    "options",
    "value",
    "item",
    "list",
    "record",
    "entry",
    "name",
    "role",
    "level",
    "category",
    "source",
    "format",
    "language",
    "order",
    "sort",
    "position",
    "color",
    "size",
    "event",
    "field",
    "object",
    "other",
    "period",
    "scope",
    "version",
    "target",
    "content",
    "payload",
    "body",
    "response",
    "request",
    "metadata",
    "attribute",
    "file",
    "code",
    "log",
];

/// Whether a name is allowed for a type.
pub(crate) fn is_allowed(name: &str) -> bool {
    !RESERVED.contains(&name) && name.starts_with(|first: char| first.is_ascii_uppercase())
}

/// The words for a field's type: those of its wire name, in the singular for lists.
pub(crate) fn noun(wire: &str, in_list: bool) -> Vec<String> {
    let mut words = words(wire);
    if let Some(last) = words.last_mut().filter(|_| in_list) {
        *last = singular(last);
    }
    words
}

/// The owner's name for nested types: the type's name without its use.
pub(crate) fn stem(name: &str) -> &str {
    let name = ["Listed", "Created", "New"].iter().find_map(|start| name.strip_prefix(start)).unwrap_or(name);
    let name = ["Page", "List", "Update", "Result"].iter().find_map(|end| name.strip_suffix(end)).unwrap_or(name);
    if name.is_empty() { "Item" } else { name }
}

/// The use of a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Use {
    /// Received.
    Response,
    /// Sent to create an item.
    New,
    /// Sent to update an item.
    Update,
    /// Sent for another purpose.
    Call,
    /// Part of an event.
    Event,
}

impl Use {
    /// The name with its use, if names include it.
    fn with_use(self, name: &str, in_list: bool) -> Option<String> {
        match self {
            Self::New => Some(format!("New{name}")),
            Self::Update => Some(format!("{name}Update")),
            Self::Response if in_list => Some(format!("Listed{name}")),
            Self::Response | Self::Call | Self::Event => None,
        }
    }
}

/// Longer names are not clearer than a number.
const LONGEST: usize = 44;

/// Whether a noun means little without its owner.
pub(crate) fn is_general(noun: &[String]) -> bool {
    pascal(noun).len() < 3 || (noun.len() < 2 && noun.iter().all(|word| GENERAL.contains(&word.as_str())))
}

/// Names for a nested type, in order of preference; `beyond` is the owner's owner.
pub(crate) fn inner(noun: &[String], owner: &str, beyond: &str, use_of: Use, in_list: bool) -> Vec<String> {
    let own = pascal(noun);
    let is_general = is_general(noun);
    let with = |owner: &str| if own.starts_with(owner) { own.clone() } else { format!("{owner}{own}") };
    let (alone, owned) = (Some(own.clone()).filter(|_| !is_general), with(stem(owner)));
    let with_use = |name: &Option<String>| name.as_ref().and_then(|name| use_of.with_use(name, in_list));
    let (alone_with_use, owned_with_use) = (with_use(&alone), with_use(&Some(owned.clone())));
    // Sent types prefer a name with their use, received types one with their owner.
    let middle = if use_of == Use::Response { [Some(owned), alone_with_use] } else { [alone_with_use, Some(owned)] };
    let last = [with(owner), format!("{beyond}{own}"), format!("{owner}{own}")];
    let names = [alone].into_iter().chain(middle).chain([owned_with_use]).flatten();
    let mut names: Vec<String> = names.chain(last).collect();
    let shortest = names.first().cloned();
    names.retain(|name| name.len() <= LONGEST);
    if names.is_empty() { shortest.into_iter().collect() } else { names }
}

/// A name that does not end with a number, which would look like the second type of this name.
pub(crate) fn without_final_number(name: String, shape: &Shape) -> String {
    match name.ends_with(|last: char| last.is_ascii_digit()) {
        true if matches!(shape, Shape::Enum(_)) => name + "Value",
        true => name + "Details",
        false => name,
    }
}

/// Whether an object only identifies an item.
pub(crate) fn is_reference(shape: &Shape) -> bool {
    const IDENTIFYING: [&str; 5] = ["id", "email", "user_id", "phone_number", "uuid"];
    let is_identifying = |field: &Field| IDENTIFYING.contains(&field.name.as_str());
    matches!(shape, Shape::Object(fields) if !fields.is_empty() && fields.iter().all(is_identifying))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn general_words_get_their_owner() {
        let first =
            |wire: &str, owner: &str| inner(&noun(wire, false), owner, "Meeting", Use::Call, false).swap_remove(0);
        assert_eq!(first("type", "NewMeeting"), "MeetingType");
        assert_eq!(first("settings", "Meeting"), "MeetingSettings");
        assert_eq!(first("recurrence", "Meeting"), "Recurrence");
        assert_eq!(first("audio_type", "Meeting"), "AudioType");
    }

    #[test]
    fn lists_hold_one_of_many() {
        assert_eq!(noun("custom_questions", true), ["custom", "question"]);
        assert_eq!(stem("RegistrantPage"), "Registrant");
    }
}
