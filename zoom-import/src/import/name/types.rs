//! Names of types.
//!
//! - What `get` returns is the noun itself: `Registrant`. One page of a list is `RegistrantPage`, a list without pages `RegistrantList`.
//! - What comes in a list is the noun; `ListedRegistrant` where `get` returns more. The output of `create` is the noun, or
//!   `CreatedRegistrant`.
//! - What `create` and `add` take is `NewRegistrant`, what `update` takes `RegistrantUpdate`; an object that only identifies an item is
//!   `RegistrantRef`.
//! - An object or enum inside another is named by its field, in the singular; general words (`settings`, `type`) get the owner before them:
//!   `MeetingSettings`, `MeetingType`.
//! - Colliding names get their use: `NewRecurrence`, `RecurrenceUpdate`, `ListedRecurrence`.
//! - The same shape under the same name is one type. The same name for another shape gets its owner's name in front, then a number.

use crate::import::spec::{Field, Shape};

use super::case::{pascal, words};
use super::grammar::singular;

/// Names that the declarations use for something else.
const RESERVED: [&str; 39] = [
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
];

/// Words that say little without their owner.
const GENERAL: [&str; 52] = [
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

/// Whether a name may be a type's.
pub(crate) fn is_allowed(name: &str) -> bool {
    !RESERVED.contains(&name) && name.starts_with(|first: char| first.is_ascii_uppercase())
}

/// The words for a field's type: the wire name's, with one of many for lists.
pub(crate) fn noun(wire: &str, in_list: bool) -> Vec<String> {
    let mut words = words(wire);
    if let Some(last) = words.last_mut().filter(|_| in_list) {
        *last = singular(last);
    }
    words
}

/// The owner of what is inside a type: its name without what says how it is used.
pub(crate) fn stem(name: &str) -> &str {
    let name = ["Listed", "Created", "New"].iter().find_map(|start| name.strip_prefix(start)).unwrap_or(name);
    let name = ["Page", "List", "Update", "Result"].iter().find_map(|end| name.strip_suffix(end)).unwrap_or(name);
    if name.is_empty() { "Item" } else { name }
}

/// The use of a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Use {
    /// It comes back.
    Response,
    /// It is sent to create an item.
    New,
    /// It is sent to update an item.
    Update,
    /// It is sent otherwise.
    Call,
}

impl Use {
    /// The name with what says how it is used, where that is a part of names.
    fn told(self, name: &str, in_list: bool) -> Option<String> {
        match self {
            Self::New => Some(format!("New{name}")),
            Self::Update => Some(format!("{name}Update")),
            Self::Response if in_list => Some(format!("Listed{name}")),
            Self::Response | Self::Call => None,
        }
    }
}

/// Longer names are no clearer than a number.
const LONGEST: usize = 44;

/// Names for a type inside another, in the order in which they are tried; `beyond` is what the owner is in.
pub(crate) fn inner(noun: &[String], owner: &str, beyond: &str, use_of: Use, in_list: bool) -> Vec<String> {
    let own = pascal(noun);
    let is_general = own.is_empty() || (noun.len() < 2 && noun.iter().all(|word| GENERAL.contains(&word.as_str())));
    let with = |owner: &str| if own.starts_with(owner) { own.clone() } else { format!("{owner}{own}") };
    let (alone, owned) = (Some(own.clone()).filter(|_| !is_general), with(stem(owner)));
    let told = |name: &Option<String>| name.as_ref().and_then(|name| use_of.told(name, in_list));
    let (alone_told, owned_told) = (told(&alone), told(&Some(owned.clone())));
    // Sent types are named by their use first, received types by their owner.
    let middle = if use_of == Use::Response { [Some(owned), alone_told] } else { [alone_told, Some(owned)] };
    let last = [with(owner), format!("{beyond}{own}"), format!("{owner}{own}")];
    let names = [alone].into_iter().chain(middle).chain([owned_told]).flatten();
    let mut names: Vec<String> = names.chain(last).collect();
    let shortest = names.first().cloned();
    names.retain(|name| name.len() <= LONGEST);
    if names.is_empty() { shortest.into_iter().collect() } else { names }
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
