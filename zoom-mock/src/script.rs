//! The script of a test: rules with queued replies, recorded requests, verification.

mod named_error;
mod on;
mod recorded_request;
mod rules;
mod verification;

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

use zoom_api::EndpointInfo;

pub(crate) use named_error::reply_with_message;
pub use on::{AnyEndpoint, On};
pub use recorded_request::RecordedRequest;
pub(crate) use recorded_request::is_same;
pub use rules::ExpectedCalls;
pub(crate) use rules::{Decision, RuleSummary, Target, Trigger};
pub use verification::VerificationError;

use rules::{Rule, Rules};

/// The rules and the recorded requests of one mock.
#[derive(Debug)]
pub(crate) struct Script(Mutex<Contents>);

#[derive(Debug)]
struct Contents {
    rules: Rules,
    /// The latest requests, the oldest first.
    requests: VecDeque<RecordedRequest>,
    max_requests: usize,
    /// The maximum total size of the bodies of `requests`, in bytes.
    max_bytes: usize,
    bytes: usize,
    /// Number of requests so far, including those no longer kept.
    request_count: u64,
}

impl Script {
    pub(crate) fn new(max_requests: usize, max_bytes: usize) -> Self {
        let (rules, requests) = (Rules::default(), VecDeque::new());
        Self(Mutex::new(Contents { rules, requests, max_requests, max_bytes, bytes: 0, request_count: 0 }))
    }

    /// Decides on a request by the rules that match it.
    pub(crate) fn decide(&self, trigger: Trigger<'_>, request: &RecordedRequest) -> Decision {
        self.locked().rules.decide(trigger, request)
    }

    /// Records a request under the next number, which it returns; the oldest ones are dropped if there are too many, or their bodies
    /// are too long.
    pub(crate) fn record(&self, mut request: RecordedRequest) -> u64 {
        let mut contents = self.locked();
        contents.request_count += 1;
        request.number = contents.request_count;
        contents.bytes += request.body.len();
        contents.requests.push_back(request);
        while contents.requests.len() > contents.max_requests || contents.bytes > contents.max_bytes {
            let Some(oldest) = contents.requests.pop_front() else { break };
            contents.bytes -= oldest.body.len();
        }
        contents.request_count
    }

    pub(crate) fn requests(&self) -> Vec<RecordedRequest> {
        self.locked().requests.iter().cloned().collect()
    }

    /// Returns the latest requests, the latest first.
    pub(crate) fn latest_requests(&self, max: usize) -> Vec<RecordedRequest> {
        self.locked().requests.iter().rev().take(max).cloned().collect()
    }

    pub(crate) fn request_count(&self) -> u64 {
        self.locked().request_count
    }

    pub(crate) fn calls_of(&self, endpoint: &EndpointInfo) -> Vec<RecordedRequest> {
        self.locked().requests.iter().filter(|request| request.is_call_of(endpoint)).cloned().collect()
    }

    pub(crate) fn clear_requests(&self) {
        let mut contents = self.locked();
        contents.requests.clear();
        contents.bytes = 0;
    }

    pub(crate) fn clear_rules(&self) {
        self.locked().rules.clear();
    }

    pub(crate) fn verify(&self) -> Result<(), VerificationError> {
        let contents = self.locked();
        verification::verify(&contents.rules, &contents.requests)
    }

    /// Returns the rules, the oldest first.
    pub(crate) fn rules(&self) -> Vec<RuleSummary> {
        self.locked().rules.iter().map(Rule::summary).collect()
    }

    /// Adds a rule and returns its ID.
    fn add_rule(&self, target: Target) -> u64 {
        self.locked().rules.add(target)
    }

    /// Changes a rule, unless the rules were cleared since it was added.
    fn change_rule(&self, id: u64, change: impl FnOnce(&mut Rule)) {
        if let Some(rule) = self.locked().rules.get_mut(id) {
            change(rule);
        }
    }

    /// Locks the contents; a condition that panicked in a test does not stop the server.
    fn locked(&self) -> MutexGuard<'_, Contents> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
