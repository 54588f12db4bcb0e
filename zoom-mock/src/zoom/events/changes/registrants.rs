//! Registrants who registered, or whose status changed.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Changes, Pairs, meetings, pairs};
use crate::zoom::account::{Meeting, Registrant, RegistrantStatus};

pub(super) fn compare(changes: &mut Changes<'_>, kind: &str, old: &Meeting, new: &Meeting) {
    let Pairs { added, removed, kept } = pairs(&old.registrants, &new.registrants, |registrant| registrant.id.as_str());
    for registrant in added {
        let occurrences: Vec<&String> = registrant.occurrences.keys().collect();
        add(changes, &format!("{kind}.registration_created"), new, registrant, &occurrences);
    }
    for registrant in removed {
        add(changes, &format!("{kind}.registration_cancelled"), new, registrant, &[]);
    }
    for (old, registrant) in kept {
        for (status, occurrences) in changed_status(old, registrant) {
            if let Some(action) = action(status) {
                add(changes, &format!("{kind}.registration_{action}"), new, registrant, &occurrences);
            }
        }
    }
}

/// Returns the new statuses, each with the occurrences that have it; none for all occurrences.
fn changed_status<'a>(old: &Registrant, new: &'a Registrant) -> Vec<(RegistrantStatus, Vec<&'a String>)> {
    let mut by_status: BTreeMap<&str, (RegistrantStatus, Vec<&String>)> = BTreeMap::new();
    for (id, status) in &new.occurrences {
        if old.status_for(Some(id)) != *status {
            by_status.entry(status.as_str()).or_insert((*status, Vec::new())).1.push(id);
        }
    }
    let whole = (old.status != new.status).then(|| (new.status, Vec::new()));
    whole.into_iter().chain(by_status.into_values()).collect()
}

fn action(status: RegistrantStatus) -> Option<&'static str> {
    match status {
        RegistrantStatus::Pending => None,
        RegistrantStatus::Approved => Some("approved"),
        RegistrantStatus::Denied => Some("denied"),
        RegistrantStatus::Cancelled => Some("cancelled"),
    }
}

fn add(changes: &mut Changes<'_>, name: &str, meeting: &Meeting, registrant: &Registrant, occurrences: &[&String]) {
    let mut object = meetings::object(meeting);
    let chosen = meeting.occurrences.iter().filter(|own| occurrences.contains(&&own.id));
    let chosen: Vec<Value> = chosen.map(|own| json!({"occurrence_id": own.id, "start_time": own.start_time})).collect();
    if !chosen.is_empty() {
        object.insert("occurrences".to_owned(), chosen.into());
    }
    let occurrence = occurrences.first().map(|id| id.as_str());
    object.insert("registrant".to_owned(), registrant.to_json(occurrence, meeting.join_url_of(&registrant.id)));
    changes.add(name, [("object", object.into())]);
}
