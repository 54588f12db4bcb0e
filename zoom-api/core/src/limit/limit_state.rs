//! The state of an account's rate limits.

use jiff::Timestamp;

use crate::foundation::rate_limit::{Family, RateLimit};

/// The state of the rate limit of one family and label; see [`Client::limits`](crate::Client::limits).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LimitState {
    /// The family.
    pub family: Family,
    /// The label.
    pub label: RateLimit,
    /// The current rate, in calls per second.
    pub rate: f64,
    /// The number of waiting calls.
    pub waiting: usize,
    /// The calls of this UTC day, including those of labels that Zoom counts together with this one.
    pub used_today: u32,
    /// The daily limit, if there is one.
    pub daily_limit: Option<u32>,
    /// The time at which calls continue, if Zoom has rate-limited them or the daily limit is reached.
    pub paused_until: Option<Timestamp>,
}
