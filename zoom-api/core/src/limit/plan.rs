//! Zoom's rate limits by plan, family and label.

use std::time::Duration;

use super::bucket::Bucket;
use crate::foundation::rate_limit::{Family, RateLimit};

/// The plan of an account, which no API returns.
///
/// With a plan that is too high, Zoom rate-limits calls; with one that is too low, calls are slower than necessary.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Plan {
    /// Free. Zoom documents limits for core endpoints only; other families are assumed to have the same.
    Free,
    /// Pro, and pay-as-you-go Video SDK accounts.
    #[default]
    Pro,
    /// Business, Education, Enterprise, Partners and above.
    Business,
}

/// A number of calls in a window of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Quota {
    PerSecond(u32),
    PerMinute(u32),
}

/// The rate limit of one family and label; see [`Plan::allowance`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Allowance {
    /// The number of calls in any window.
    pub calls: u32,
    /// The window: a second or a minute.
    pub window: Duration,
    /// The number of calls in a UTC day, if it is limited.
    pub daily: Option<u32>,
    /// The label whose daily limit these calls count towards: often their own.
    pub daily_with: RateLimit,
}

impl Plan {
    /// Every plan, the smallest first.
    pub const ALL: &'static [Self] = &[Self::Free, Self::Pro, Self::Business];

    /// Returns Zoom's rate limit for this plan. Endpoints without a label are limited like Medium ones.
    ///
    /// # Examples
    /// ```
    /// use zoom_api::endpoint::{Family, RateLimit};
    /// use zoom_api::limit::Plan;
    ///
    /// let allowance = Plan::Pro.allowance(Family::Core, RateLimit::Heavy);
    /// assert_eq!((allowance.calls, allowance.window.as_secs(), allowance.daily), (10, 1, Some(30_000)));
    /// ```
    #[must_use]
    pub fn allowance(self, family: Family, label: RateLimit) -> Allowance {
        let bucket = Bucket::new(family, label);
        let (calls, window) = match self.quota(bucket) {
            Quota::PerSecond(calls) => (calls, Duration::from_secs(1)),
            Quota::PerMinute(calls) => (calls, Duration::from_secs(60)),
        };
        Allowance { calls, window, daily: self.daily(bucket), daily_with: self.counted_with(bucket).label }
    }

    /// The rate of a bucket. Where Zoom documents no resource-intensive limit, that of the other non-core family is used.
    pub(crate) const fn quota(self, bucket: Bucket) -> Quota {
        let is_core = matches!(bucket.family, Family::Core);
        let (free, pro, business) = match (is_core, bucket.label) {
            (true, RateLimit::Light) => (4, 30, 80),
            (true, RateLimit::Heavy) => (1, 10, 40),
            (true, RateLimit::ResourceIntensive) => (10, 10, 20),
            (true, RateLimit::Medium | RateLimit::Unlabeled) => (2, 20, 60),
            (false, RateLimit::Light) => (4, 20, 40),
            (false, RateLimit::Heavy) => (1, 5, 10),
            (false, RateLimit::ResourceIntensive) => (5, 5, 10),
            (false, RateLimit::Medium | RateLimit::Unlabeled) => (2, 10, 20),
        };
        let calls = match self {
            Self::Free => free,
            Self::Pro => pro,
            Self::Business => business,
        };
        match bucket.label {
            RateLimit::ResourceIntensive => Quota::PerMinute(calls),
            _ => Quota::PerSecond(calls),
        }
    }

    /// The daily limit of a bucket, if it has one.
    pub(crate) const fn daily(self, bucket: Bucket) -> Option<u32> {
        let is_core = matches!(bucket.family, Family::Core);
        match (self, bucket.label) {
            (Self::Free, RateLimit::Light) => Some(6_000),
            (Self::Free, RateLimit::Medium | RateLimit::Unlabeled) => Some(2_000),
            (Self::Free, RateLimit::Heavy) => Some(1_000),
            (Self::Free, RateLimit::ResourceIntensive) => Some(30_000),
            (_, RateLimit::Light | RateLimit::Medium | RateLimit::Unlabeled) => None,
            (Self::Pro, _) => Some(if is_core { 30_000 } else { 15_000 }),
            (Self::Business, _) => Some(if is_core { 60_000 } else { 30_000 }),
        }
    }

    /// The bucket whose daily limit these calls count towards: on paid plans, Heavy and Resource-intensive share one.
    pub(crate) const fn counted_with(self, bucket: Bucket) -> Bucket {
        match (self, bucket.label) {
            (Self::Pro | Self::Business, RateLimit::ResourceIntensive) => {
                Bucket { family: bucket.family, label: RateLimit::Heavy }
            }
            _ => bucket,
        }
    }
}
