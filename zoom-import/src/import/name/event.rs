//! Names of events and their types.
//!
//! - The payload of an event has the event's full name in camel case, without repeated words: `MeetingRegistrationCreated`.
//! - The `object` is named after the words that its events have in common: `MeetingRegistrationObject`.
//! - A nested type is named after its field: `Participant`. General words are prefixed with the owner, and types of one name with what
//!   distinguishes their events: `MeetingType`, `BreakoutRoomParticipant`.

use super::case::{pascal, words};
use super::types::{is_allowed, is_general};

/// Longer names are not clearer than a number.
const LONGEST: usize = 44;

/// Returns the name of an event's payload.
pub(crate) fn type_name(event: &str) -> String {
    let name = joined(&[&words(event)]);
    if name.starts_with(|first: char| first.is_ascii_alphabetic()) { name } else { format!("N{name}") }
}

/// One use of a type: the event, and the path of fields to the type.
#[derive(Clone, Debug)]
pub(crate) struct TypeUse {
    /// The event's name.
    pub(crate) event: String,
    /// The words of each field, in the singular for lists.
    pub(crate) path: Vec<Vec<String>>,
}

impl TypeUse {
    fn noun(&self) -> &[String] {
        self.path.last().map_or(&[], Vec::as_slice)
    }

    fn parent(&self) -> &[String] {
        let above = self.path.len().checked_sub(2).and_then(|above| self.path.get(above));
        above.map(Vec::as_slice).filter(|words| !is_object(words)).unwrap_or_default()
    }

    /// The first segment of the event's name, as words.
    fn group(&self) -> Vec<String> {
        self.event.split_once('.').map(|(group, _)| words(group)).unwrap_or_default()
    }
}

fn is_object(words: &[String]) -> bool {
    words.last().is_some_and(|last| last == "object")
}

/// Returns the names that a type may have, in order of preference. Of several types with one noun, only a type of events that have no more in
/// common than their group has the noun alone.
pub(crate) fn candidates(uses: &[TypeUse], is_contested: impl Fn(&[String]) -> bool) -> Vec<String> {
    let Some(first) = uses.first() else { return Vec::new() };
    let noun = noun(uses);
    let events: Vec<Vec<String>> = uses.iter().map(|own| words(&own.event)).collect();
    let common = events.iter().skip(1).fold(words(&first.event), |common, other| shared(&common, other));
    let own = words(&first.event);
    if is_object(&noun) {
        let all = [common, own].map(|start| joined(&[&start, &noun]));
        return all.into_iter().filter(|name| is_allowed(name)).collect();
    }
    let group = most(uses, TypeUse::group);
    let parent = first.parent().to_vec();
    let distinct = |words: &[String]| -> Vec<String> {
        let is_new = |word: &&String| !group.contains(word) && !noun.contains(word);
        words.iter().filter(is_new).cloned().collect()
    };
    let is_general = is_general(&noun);
    let (of_all, of_own) = (distinct(&common), distinct(&own));
    let alone = [joined(&[&noun])].into_iter().filter(|_| !is_general);
    let owned = [joined(&[if parent.is_empty() { &group } else { &parent }, &noun])];
    let distinguished = [joined(&[&of_all, &noun])].into_iter().filter(|_| !of_all.is_empty() && !is_general);
    let first_choice: Vec<String> = match is_contested(&noun) {
        true => distinguished.chain(alone).chain(owned).collect(),
        false => alone.chain(owned).chain(distinguished).collect(),
    };
    let others = [
        joined(&[&group, &noun]),
        joined(&[&group, &parent, &noun]),
        joined(&[&of_all, &noun]),
        joined(&[&of_own, &noun]),
        joined(&[&of_own, &parent, &noun]),
        joined(&[&common, &noun]),
        joined(&[&own, &noun]),
        joined(&[&own, &parent, &noun]),
    ];
    let mut names: Vec<String> = Vec::new();
    for name in first_choice.into_iter().chain(others) {
        let is_alone = is_general && name == joined(&[&noun]);
        if is_allowed(&name) && !names.contains(&name) && !is_alone {
            names.push(name);
        }
    }
    let shortest = names.iter().min_by_key(|name| name.len()).cloned();
    names.retain(|name| name.len() <= LONGEST);
    if names.is_empty() { shortest.into_iter().collect() } else { names }
}

/// The noun of a type: that of most uses.
pub(crate) fn noun(uses: &[TypeUse]) -> Vec<String> {
    most(uses, |own| own.noun().to_vec())
}

/// The words of most uses, of equals the first ones.
fn most(uses: &[TypeUse], words: impl Fn(&TypeUse) -> Vec<String>) -> Vec<String> {
    let all: Vec<Vec<String>> = uses.iter().map(words).collect();
    let count = |words: &Vec<String>| all.iter().filter(|own| *own == words).count();
    let mut best: Option<&Vec<String>> = None;
    for own in &all {
        if best.is_none_or(|best| count(own) > count(best)) {
            best = Some(own);
        }
    }
    best.cloned().unwrap_or_default()
}

/// Joins words to a name; words that end one part and start the next are written once.
fn joined(parts: &[&[String]]) -> String {
    let mut all: Vec<String> = Vec::new();
    for part in parts {
        let longest = part.len().min(all.len());
        let overlap = (1..=longest).rev().find(|length| all.ends_with(part.get(..*length).unwrap_or_default()));
        all.extend(part.iter().skip(overlap.unwrap_or_default()).cloned());
    }
    all.dedup();
    pascal(&all)
}

/// The longest sequence of words that both have in their order.
fn shared(one: &[String], other: &[String]) -> Vec<String> {
    match (one.split_first(), other.split_first()) {
        (Some((first, rest)), Some((own, more))) if first == own => {
            let mut words = vec![first.clone()];
            words.extend(shared(rest, more));
            words
        }
        (Some((_, rest)), Some((_, more))) => {
            let (without_first, without_own) = (shared(rest, other), shared(one, more));
            if without_first.len() >= without_own.len() { without_first } else { without_own }
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn used(event: &str, path: &[&str]) -> TypeUse {
        TypeUse { event: event.to_owned(), path: path.iter().map(|wire| words(wire)).collect() }
    }

    #[test]
    fn payloads_have_the_name_of_the_event() {
        assert_eq!(type_name("meeting.registration_created"), "MeetingRegistrationCreated");
        assert_eq!(type_name("recording.recording_started"), "RecordingStarted");
        assert_eq!(type_name("bot_notification"), "BotNotification");
    }

    #[test]
    fn types_are_named_after_what_their_events_have_in_common() {
        let object = ["object"];
        let registration = ["created", "denied"].map(|end| used(&format!("meeting.registration_{end}"), &object));
        let alone = |_: &[String]| false;
        assert_eq!(candidates(&registration, alone), ["MeetingRegistrationObject", "MeetingRegistrationCreatedObject"]);
        let rooms = ["joined", "left"]
            .map(|verb| used(&format!("meeting.participant_{verb}_breakout_room"), &["object", "participant"]));
        assert_eq!(candidates(&rooms, alone)[0], "Participant");
        assert_eq!(candidates(&rooms, |_| true)[0], "BreakoutRoomParticipant");
        assert_eq!(candidates(&[used("meeting.started", &["object", "type"])], alone)[0], "MeetingType");
    }
}
