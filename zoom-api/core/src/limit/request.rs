//! The limits that apply to a call.

use std::hash::{BuildHasher, Hash as _, Hasher as _, RandomState};

use tokio::time::Instant;

use super::PendingCall;
use super::bucket::Bucket;
use super::subject::{self, Subject};
use crate::foundation::method::Method;

/// The limits that apply to a call.
#[derive(Debug)]
pub(crate) struct LimitRequest {
    pub(crate) bucket: Bucket,
    pub(crate) subjects: Vec<Key>,
    /// The hash of the path, if the call changes something.
    pub(crate) resource: Option<u64>,
    pub(crate) deadline: Instant,
}

/// The hashed key of a daily count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Key {
    pub(crate) limit: u32,
    pub(crate) hash: u64,
}

impl LimitRequest {
    pub(crate) fn of(call: PendingCall<'_>, hasher: &RandomState) -> Self {
        let mut subjects = Vec::new();
        for subject in subject::of_call(call) {
            let key = Key { limit: subject.limit.calls, hash: hash(hasher, &subject) };
            if !subjects.contains(&key) {
                subjects.push(key);
            }
        }
        let changes = !matches!(call.info.method, Method::Get | Method::Head);
        let resource = changes.then(|| hasher.hash_one(call.request.url.path()));
        Self { bucket: Bucket::of(call.info), subjects, resource, deadline: call.deadline }
    }
}

/// The subjects that a rate-limit response names, or all of the call's if it names none.
pub(crate) fn named(call: PendingCall<'_>, hasher: &RandomState, message: &str) -> Vec<u64> {
    let (mut named, mut all) = (Vec::new(), Vec::new());
    for subject in subject::of_call(call) {
        let key = hash(hasher, &subject);
        all.push(key);
        if subject.is_named_in(message) {
            named.push(key);
        }
    }
    if named.is_empty() { all } else { named }
}

fn hash(hasher: &RandomState, subject: &Subject) -> u64 {
    let mut state = hasher.build_hasher();
    subject.parts().for_each(|part| part.hash(&mut state));
    state.finish()
}
