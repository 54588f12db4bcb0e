//! The names of things in the server.

use sha2::{Digest as _, Sha256};

use crate::endpoint::{Family, RateLimit};
use crate::limit::Call;
use crate::limit::bucket::Bucket;
use crate::limit::subject::{self, Counted, Subject};

/// The names of an account's keys; in a cluster they are all in one place.
#[derive(Clone, Debug)]
pub(super) struct Keys(String);

/// The counts that a call goes to, with what they may reach.
pub(super) type OfCall = Vec<(String, u32)>;

impl Keys {
    pub(super) fn of(account: &str) -> Self {
        Self(format!("zoom:{{{}}}:", hashed(&[account])))
    }

    pub(super) fn rate(&self, bucket: Bucket) -> String {
        format!("{}rate:{}", self.0, name(bucket))
    }

    pub(super) fn day(&self, bucket: Bucket) -> String {
        format!("{}day:{}", self.0, name(bucket))
    }

    /// The counts of those whom a call is about.
    pub(super) fn of_call(&self, call: Call<'_>) -> OfCall {
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
    pub(super) fn of_refused(&self, call: Call<'_>, message: &str) -> OfCall {
        let mut named = OfCall::new();
        subject::each(call, |subject| {
            if subject.is_named_in(message) {
                named.push((self.subject(subject), subject.counted.limit()));
            }
        });
        if named.is_empty() { self.of_call(call) } else { named }
    }

    fn subject(&self, subject: Subject<'_>) -> String {
        let counted = match subject.counted {
            Counted::Host => "host",
            Counted::Registration => "registration",
            Counted::Status => "status",
        };
        format!("{}{counted}:{}", self.0, hashed(&[subject.meeting, subject.who]))
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
        RateLimit::Medium | RateLimit::Unlabelled => "medium",
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
