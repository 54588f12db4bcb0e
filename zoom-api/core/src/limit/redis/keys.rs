//! The names of things in the server.

use std::sync::Arc;

use sha2::{Digest as _, Sha256};

use crate::limit::PendingCall;
use crate::limit::bucket::{Bucket, Table};
use crate::limit::subject::{self, Subject};

/// The names of an account's keys; in a cluster they are all in one place.
#[derive(Debug)]
pub(super) struct Keys {
    prefix: String,
    rates: Table<Arc<str>>,
    days: Table<Arc<str>>,
}

/// The counts that a call goes to, with what they may reach.
pub(super) type CountKeys = Vec<(Arc<str>, u32)>;

impl Keys {
    pub(super) fn of(account: &str) -> Self {
        let prefix = format!("zoom:{{{}}}:", hashed([account]));
        let named = |what: &str| Table::new(|bucket| format!("{prefix}{what}:{}", name(bucket)).into());
        Self { rates: named("rate"), days: named("day"), prefix }
    }

    pub(super) fn rate(&self, bucket: Bucket) -> Arc<str> {
        Arc::clone(self.rates.at(bucket))
    }

    pub(super) fn day(&self, bucket: Bucket) -> Arc<str> {
        Arc::clone(self.days.at(bucket))
    }

    /// What a call changes.
    pub(super) fn changing(&self, call: PendingCall<'_>) -> Arc<str> {
        format!("{}changing:{}", self.prefix, hashed([call.request.url.path()])).into()
    }

    /// The counts of those whom a call is about.
    pub(super) fn of_call(&self, call: PendingCall<'_>) -> CountKeys {
        let mut keys = CountKeys::new();
        for subject in subject::of_call(call) {
            let key = (self.subject(&subject), subject.limit.calls);
            if !keys.contains(&key) {
                keys.push(key);
            }
        }
        keys
    }

    /// The counts of those whom a refusal names; all of the call's, where it names none.
    pub(super) fn of_refused(&self, call: PendingCall<'_>, message: &str) -> CountKeys {
        let subjects = subject::of_call(call).into_iter().filter(|subject| subject.is_named_in(message));
        let named: CountKeys = subjects.map(|subject| (self.subject(&subject), subject.limit.calls)).collect();
        if named.is_empty() { self.of_call(call) } else { named }
    }

    fn subject(&self, subject: &Subject) -> Arc<str> {
        format!("{}{}:{}", self.prefix, subject.limit.counter, hashed(subject.parts())).into()
    }
}

fn name(bucket: Bucket) -> String {
    let name = format!("{}:{}", bucket.family.as_str(), bucket.label.as_str());
    name.to_ascii_lowercase().replace([' ', '-'], "_")
}

/// Half of the hash of some texts, which tells them apart and does not tell them.
fn hashed<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    let mut hash = Sha256::new();
    for text in texts {
        hash.update(text.as_bytes());
        hash.update([0]);
    }
    hash.finalize().iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}
