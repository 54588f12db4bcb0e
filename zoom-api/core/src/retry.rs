//! Retry policies.
//!
//! By default, rate-limited and unsent calls are retried; calls with an unknown outcome only if the endpoint is
//! [idempotent](crate::EndpointInfo::idempotent).

mod outcome;
mod standard;

use std::time::Duration;

use tokio::time::Instant;

use crate::exchange::{Response, TransportError};
use crate::metadata::EndpointInfo;

pub(crate) use outcome::Outcome;
pub use standard::StandardRetry;

/// Decides after each attempt whether to retry. The default is [`StandardRetry`].
///
/// A rejected token is refreshed once regardless of the policy.
pub trait RetryPolicy: Send + Sync {
    /// Decides what to do after an attempt. Called after successful attempts too.
    fn decide(&self, attempt: &Attempt<'_>) -> RetryDecision;
}

/// An attempt of a call.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Attempt<'a> {
    /// The endpoint that was called.
    pub info: &'static EndpointInfo,
    /// The number of the attempt, from 1.
    pub number: u32,
    /// The response or the error.
    pub outcome: Result<&'a Response, &'a TransportError>,
    /// The deadline of the whole call.
    pub deadline: Instant,
}

impl<'a> Attempt<'a> {
    /// Creates an attempt.
    #[must_use]
    pub const fn new(
        info: &'static EndpointInfo,
        number: u32,
        outcome: Result<&'a Response, &'a TransportError>,
        deadline: Instant,
    ) -> Self {
        Self { info, number, outcome, deadline }
    }
}

/// Decision after an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RetryDecision {
    /// Do not retry: return the outcome.
    Stop,
    /// Do not retry, because the retry budget is exhausted.
    BudgetExhausted,
    /// Retry after a delay.
    RetryAfter(Duration),
}

/// A retry policy that never retries.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoRetry;

impl RetryPolicy for NoRetry {
    fn decide(&self, _: &Attempt<'_>) -> RetryDecision {
        RetryDecision::Stop
    }
}
