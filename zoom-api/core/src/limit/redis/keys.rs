//! The keys in the Redis server.

use std::sync::Arc;

use sha2::{Digest as _, Sha256};

use crate::limit::PendingCall;
use crate::limit::bucket::{Bucket, Table};
use crate::limit::subject::{self, Subject};

/// The keys of an account; in a cluster, all are in one slot.
#[derive(Debug)]
pub(super) struct Keys {
    prefix: String,
    rates: Table<Arc<str>>,
    days: Table<Arc<str>>,
}

/// The counts of a call, with their limits.
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

    /// The lease of the resource that a call changes.
    pub(super) fn changing(&self, call: PendingCall<'_>) -> Arc<str> {
        format!("{}changing:{}", self.prefix, hashed([call.request.url.path()])).into()
    }

    /// The daily counts of a call.
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

    /// The daily counts of the subjects that a message names, or all of the call's if it names none.
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

/// The first half of a SHA-256 hash.
fn hashed<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    let mut hash = Sha256::new();
    for text in texts {
        hash.update(text.as_bytes());
        hash.update([0]);
    }
    hash.finalize().iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}
