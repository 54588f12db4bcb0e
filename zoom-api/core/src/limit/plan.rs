//! What an account may do: Zoom's limits by plan, family and label.

use std::time::Duration;

use super::bucket::Bucket;
use crate::foundation::rate_limit::{Family, RateLimit};

/// The plan of an account, which no API tells an app.
///
/// A plan that is too high brings refusals from Zoom; one that is too low only costs time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Plan {
    /// Free. Zoom gives it no limits for phone and contact center: they are taken to be as the core ones.
    Free,
    /// Pro; also a pay-as-you-go Video SDK account.
    #[default]
    Pro,
    /// Business, Education, Enterprise, Partners and above.
    Business,
}

/// How many calls in how long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Quota {
    PerSecond(u32),
    PerMinute(u32),
}

/// How often an account may call the endpoints of one family and label; see [`Plan::allowance`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Allowance {
    /// How many calls fit into any window.
    pub calls: u32,
    /// The window: a second or a minute.
    pub window: Duration,
    /// How many calls fit into a UTC day, where Zoom counts them.
    pub daily: Option<u32>,
    /// The label with whose calls the day's are counted together; the own one where they are counted alone.
    pub daily_with: RateLimit,
}

impl Plan {
    /// Every plan, the smallest first.
    pub const ALL: &'static [Self] = &[Self::Free, Self::Pro, Self::Business];

    /// What Zoom lets an account of this plan do. An endpoint without a label goes with the Medium ones.
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

    /// The rate of a bucket. For contact center Zoom names no Resource-intensive limit: it is taken to be as the phone's.
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

    /// How many calls of a bucket fit into a day, where Zoom counts them.
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

    /// The bucket whose daily count a bucket's calls go to: Heavy and Resource-intensive share one on plans that are paid for.
    pub(crate) const fn counted_with(self, bucket: Bucket) -> Bucket {
        match (self, bucket.label) {
            (Self::Pro | Self::Business, RateLimit::ResourceIntensive) => {
                Bucket { family: bucket.family, label: RateLimit::Heavy }
            }
            _ => bucket,
        }
    }
}
