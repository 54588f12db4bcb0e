//! The changes of an account for which Zoom sends events.

mod fields;
mod meetings;
mod recordings;
mod registrants;
mod users;

use std::collections::HashMap;

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::payload;
use crate::zoom::account::{Account, User};

/// An event for a change.
#[derive(Debug)]
pub(crate) struct Change {
    pub(crate) name: String,
    pub(crate) payload: Map<String, Value>,
    /// Whether the envelope contains a token for downloads.
    pub(crate) has_download_token: bool,
}

/// The circumstances of a change.
#[derive(Clone, Debug)]
pub(crate) struct Cause {
    /// ID of the user who made the change, if it is known.
    pub(crate) operator: Option<String>,
    /// Whether a removed user only leaves the account.
    pub(crate) disassociates: bool,
    /// URL of the mock.
    pub(crate) url: String,
    pub(crate) now: Timestamp,
}

/// Compares an account before and after a change, and returns the events for the differences.
pub(crate) fn between(before: &Account, after: &Account, cause: &Cause) -> Vec<Change> {
    let operator = cause.operator.as_deref().and_then(|id| after.find_user(id).or_else(|| before.find_user(id)));
    let mut changes = Changes { account: after, operator, cause, found: Vec::new() };
    users::compare(&mut changes, &before.users, &after.users);
    meetings::compare(&mut changes, "meeting", &before.meetings, &after.meetings);
    meetings::compare(&mut changes, "webinar", &before.webinars, &after.webinars);
    recordings::compare(&mut changes, &before.recordings, &after.recordings);
    changes.found
}

/// The changes found so far.
struct Changes<'a> {
    account: &'a Account,
    operator: Option<&'a User>,
    cause: &'a Cause,
    found: Vec<Change>,
}

impl Changes<'_> {
    /// Adds an event with these fields of the payload besides the account and the operator. Undeclared fields are removed.
    fn add<const FIELDS: usize>(&mut self, name: impl Into<String>, fields: [(&str, Value); FIELDS]) {
        self.add_with(name, fields, false);
    }

    /// Adds an event whose envelope contains a token for downloads.
    fn add_with_download_token<const FIELDS: usize>(
        &mut self,
        name: impl Into<String>,
        fields: [(&str, Value); FIELDS],
    ) {
        self.add_with(name, fields, true);
    }

    fn add_with<const FIELDS: usize>(
        &mut self,
        name: impl Into<String>,
        fields: [(&str, Value); FIELDS],
        has_download_token: bool,
    ) {
        let name = name.into();
        let mut payload = Map::new();
        payload.insert("account_id".to_owned(), json!(self.account.id));
        if let Some(operator) = self.operator {
            payload.insert("operator".to_owned(), json!(operator.email));
            payload.insert("operator_id".to_owned(), json!(operator.id));
        }
        payload.extend(fields.into_iter().map(|(name, value)| (name.to_owned(), value)));
        let payload = payload::declared(&name, payload);
        self.found.push(Change { name, payload, has_download_token });
    }
}

/// The items of two lists, by their keys.
struct Pairs<'a, T> {
    added: Vec<&'a T>,
    removed: Vec<&'a T>,
    /// The items of both lists: before, and after.
    kept: Vec<(&'a T, &'a T)>,
}

fn pairs<'a, T, K: std::hash::Hash + Eq>(before: &'a [T], after: &'a [T], key: impl Fn(&'a T) -> K) -> Pairs<'a, T> {
    let mut old: HashMap<K, &T> = before.iter().map(|item| (key(item), item)).collect();
    let mut pairs = Pairs { added: Vec::new(), removed: Vec::new(), kept: Vec::new() };
    for item in after {
        match old.remove(&key(item)) {
            Some(earlier) => pairs.kept.push((earlier, item)),
            None => pairs.added.push(item),
        }
    }
    pairs.removed.extend(before.iter().filter(|item| old.contains_key(&key(item))));
    pairs
}
