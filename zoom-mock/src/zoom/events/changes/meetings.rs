//! Meetings and webinars that were created, changed, started, ended or removed.

use serde_json::{Map, Value, json};

use super::{Changes, Pairs, fields, pairs, registrants};
use crate::zoom::account::{Meeting, Occurrence};

/// Compares meetings or webinars; `kind` begins the names of their events.
pub(super) fn compare(changes: &mut Changes<'_>, kind: &str, before: &[Meeting], after: &[Meeting]) {
    let Pairs { added, removed, kept } = pairs(before, after, |meeting| meeting.id);
    for meeting in added {
        changes.add(format!("{kind}.created"), [("object", meeting.to_json().into())]);
        registrants::compare(changes, kind, &Meeting { registrants: Vec::new(), ..meeting.clone() }, meeting);
    }
    for meeting in removed {
        changes.add(format!("{kind}.deleted"), [("object", object(meeting).into())]);
    }
    for (old, new) in kept {
        compare_times(changes, kind, old, new);
        compare_details(changes, kind, old, new);
        registrants::compare(changes, kind, old, new);
    }
}

/// Returns the fields that identify and describe a meeting, without those of single occurrences.
pub(super) fn object(meeting: &Meeting) -> Map<String, Value> {
    let mut fields = meeting.to_json();
    fields.remove("occurrences");
    fields
}

fn compare_times(changes: &mut Changes<'_>, kind: &str, old: &Meeting, new: &Meeting) {
    if !old.started && new.started {
        changes.add(format!("{kind}.started"), [("object", object(new).into())]);
    }
    if !old.ended && new.ended {
        let mut object = object(new);
        object.insert("end_time".to_owned(), json!(format!("{:.0}", changes.cause.now)));
        changes.add(format!("{kind}.ended"), [("object", object.into())]);
    }
    if old.ended && !new.ended {
        changes.add(format!("{kind}.recovered"), [("object", object(new).into())]);
    }
}

fn compare_details(changes: &mut Changes<'_>, kind: &str, old: &Meeting, new: &Meeting) {
    let Pairs { removed, .. } = pairs(&old.occurrences, &new.occurrences, |occurrence| occurrence.id.as_str());
    if !removed.is_empty() {
        let mut object = object(new);
        object.insert("occurrences".to_owned(), removed.into_iter().map(Occurrence::to_json).collect());
        changes.add(format!("{kind}.deleted"), [("operation", json!("single")), ("object", object.into())]);
    }
    if let Some((old, new)) = fields::update(&details(old, new), &details(new, old), &["id", "uuid", "host_id"]) {
        let time = json!(changes.cause.now.as_millisecond());
        changes.add(format!("{kind}.updated"), [("object", new), ("old_object", old), ("time_stamp", time)]);
    }
}

/// Returns the fields whose changes are updates: all but the status, and the occurrences that both meetings have.
fn details(meeting: &Meeting, other: &Meeting) -> Map<String, Value> {
    let mut fields = object(meeting);
    fields.remove("status");
    let is_in_both = |occurrence: &&Occurrence| other.occurrences.iter().any(|other| other.id == occurrence.id);
    let occurrences = meeting.occurrences.iter().filter(is_in_both).map(Occurrence::to_json);
    fields.insert("occurrences".to_owned(), occurrences.collect());
    fields
}
