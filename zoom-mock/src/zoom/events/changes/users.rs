//! Users who were created, changed or removed.

use serde_json::{Map, Value, json};

use super::{Changes, Pairs, fields, pairs};
use crate::zoom::account::{User, UserStatus};

pub(super) fn compare(changes: &mut Changes<'_>, before: &[User], after: &[User]) {
    let Pairs { added, removed, kept } = pairs(before, after, |user| user.id.as_str());
    for user in added.into_iter().filter(|user| user.member) {
        changes.add("user.created", [("object", user.to_json())]);
    }
    for user in removed.into_iter().filter(|user| user.member) {
        let name = if changes.cause.disassociates { "user.disassociated" } else { "user.deleted" };
        changes.add(name, [("object", user.to_json())]);
    }
    for (old, new) in kept {
        compare_user(changes, old, new);
    }
}

fn compare_user(changes: &mut Changes<'_>, old: &User, new: &User) {
    if old.member && !new.member {
        changes.add("user.disassociated", [("object", new.to_json())]);
    }
    let name = match (old.status, new.status) {
        (UserStatus::Active, UserStatus::Inactive) => Some("user.deactivated"),
        (UserStatus::Inactive, UserStatus::Active) => Some("user.activated"),
        (UserStatus::Pending, UserStatus::Active) => Some("user.invitation_accepted"),
        _ => None,
    };
    if let Some(name) = name {
        changes.add(name, [("object", new.to_json())]);
    }
    if let Some((old, new)) = fields::update(&details(old), &details(new), &["id"]) {
        let time = json!(changes.cause.now.as_millisecond());
        changes.add("user.updated", [("object", new), ("old_object", old), ("time_stamp", time)]);
    }
}

/// Returns the fields whose changes are updates: all but the status.
fn details(user: &User) -> Map<String, Value> {
    let mut fields = user.to_json().as_object().cloned().unwrap_or_default();
    fields.remove("status");
    fields
}
