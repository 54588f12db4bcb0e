//! The names of things in the server.

use std::sync::Arc;

use sha2::{Digest as _, Sha256};

use crate::foundation::rate_limit::{Family, RateLimit};
use crate::limit::PendingCall;
use crate::limit::bucket::{Bucket, Table};
use crate::limit::subject::{self, Counted, Subject};

/// The names of an account's keys; in a cluster they are all in one place.
#[derive(Debug)]
pub(super) struct Keys {
    prefix: String,
    rates: Table<Arc<str>>,
    days: Table<Arc<str>>,
}

/// The counts that a call goes to, with what they may reach.
pub(super) type OfCall = Vec<(Arc<str>, u32)>;

impl Keys {
    pub(super) fn of(account: &str) -> Self {
        let prefix = format!("zoom:{{{}}}:", hashed(&[account]));
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
        format!("{}changing:{}", self.prefix, hashed(&[call.request.url.path()])).into()
    }

    /// The counts of those whom a call is about.
    pub(super) fn of_call(&self, call: PendingCall<'_>) -> OfCall {
        let mut keys = OfCall::new();
        subject::each(call, |subject| {
            let key = (self.subject(subject), subject.counted.limit());
            if !keys.contains(&key) {
                keys.push(key);
            }
        });
        keys
    }

    /// The counts of those whom a refusal names; all of the call's, where it names none.
    pub(super) fn of_refused(&self, call: PendingCall<'_>, message: &str) -> OfCall {
        let mut named = OfCall::new();
        subject::each(call, |subject| {
            if subject.is_named_in(message) {
                named.push((self.subject(subject), subject.counted.limit()));
            }
        });
        if named.is_empty() { self.of_call(call) } else { named }
    }

    fn subject(&self, subject: Subject<'_>) -> Arc<str> {
        let counted = match subject.counted {
            Counted::Host => "host",
            Counted::Registration => "registration",
            Counted::Status => "status",
        };
        format!("{}{counted}:{}", self.prefix, hashed(&[subject.meeting, subject.who])).into()
    }
}

fn name(bucket: Bucket) -> String {
    let family = match bucket.family {
        Family::Core => "core",
        Family::Phone => "phone",
        Family::ContactCenter => "contact_center",
    };
    let label = match bucket.label {
        RateLimit::Light => "light",
        RateLimit::Medium | RateLimit::Unlabeled => "medium",
        RateLimit::Heavy => "heavy",
        RateLimit::ResourceIntensive => "resource_intensive",
    };
    format!("{family}:{label}")
}

/// Half of the hash of some texts, which tells them apart and does not tell them.
fn hashed(texts: &[&str]) -> String {
    let mut hash = Sha256::new();
    for text in texts {
        hash.update(text.as_bytes());
        hash.update([0]);
    }
    hash.finalize().iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}
