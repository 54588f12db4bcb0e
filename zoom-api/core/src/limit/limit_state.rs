//! How an account stands with its limits.

use jiff::Timestamp;

use crate::foundation::rate_limit::{Family, RateLimit};

/// How calls of one family and label stand with their limits; see [`Client::limits`](crate::Client::limits).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LimitState {
    /// The family.
    pub family: Family,
    /// The label.
    pub label: RateLimit,
    /// Calls a second that are let through as things are.
    pub rate: f64,
    /// Calls that wait.
    pub waiting: usize,
    /// Calls made this UTC day, together with those of labels that Zoom counts with this one.
    pub used_today: u32,
    /// The calls there may be in a day, where Zoom counts them.
    pub daily_limit: Option<u32>,
    /// When calls go on, where Zoom has refused them or the day is used up.
    pub paused_until: Option<Timestamp>,
}
