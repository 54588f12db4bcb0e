//! Whether a call is sent again.
//!
//! What decides is whether the call can have had an effect. A call that was not sent, or that Zoom refused because too many were made,
//! can be repeated whatever it does. One whose outcome is not known is repeated only when the endpoint is
//! [idempotent](crate::EndpointInfo::idempotent), which creating something is not.

mod outcome;
mod standard;

use std::time::Duration;

use tokio::time::Instant;

use crate::exchange::{Response, TransportError};
use crate::metadata::EndpointInfo;

pub(crate) use outcome::Outcome;
pub use standard::StandardRetry;

/// Decides after each attempt whether to make another; [`StandardRetry`] unless told otherwise.
///
/// A refused token is renewed once in any case, and does not count.
pub trait RetryPolicy: Send + Sync {
    /// What to do after an attempt, be it a success or not.
    fn decide(&self, attempt: &Attempt<'_>) -> RetryDecision;
}

/// An attempt that was made.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Attempt<'a> {
    /// The endpoint that was called.
    pub info: &'static EndpointInfo,
    /// Which attempt it was, from 1.
    pub number: u32,
    /// What came of it.
    pub outcome: Result<&'a Response, &'a TransportError>,
    /// When the time for the whole call is over.
    pub deadline: Instant,
}

impl<'a> Attempt<'a> {
    /// Makes an attempt of its parts.
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

/// What to do after an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RetryDecision {
    /// Return what there is.
    Stop,
    /// Return what there is: another attempt would have been right, but too many were made of late.
    BudgetExhausted,
    /// Wait, then send it again.
    RetryAfter(Duration),
}

/// Sends every call once.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoRetry;

impl RetryPolicy for NoRetry {
    fn decide(&self, _: &Attempt<'_>) -> RetryDecision {
        RetryDecision::Stop
    }
}
