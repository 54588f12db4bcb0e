//! The settings of a limiter.

use std::time::Duration;

use super::bucket::Bucket;
use super::plan::{Plan, Quota};
use super::rate::RateRule;
use crate::error::{Error, Result};
use crate::foundation::clock::WallClock;

/// The default limit of a pause. Zoom counts by the second or minute.
const MAX_PAUSE: Duration = Duration::from_secs(15 * 60);

/// The settings of a limiter.
#[derive(Clone, Debug)]
pub(crate) struct LimiterSettings {
    pub(crate) plan: Plan,
    pub(crate) share: f64,
    pub(crate) max_waiters: usize,
    pub(crate) in_flight: usize,
    pub(crate) per_resource: usize,
    pub(crate) max_pause: Duration,
    pub(crate) clock: WallClock,
    pub(crate) own: Vec<(Bucket, Quota)>,
}

impl Default for LimiterSettings {
    fn default() -> Self {
        Self {
            plan: Plan::default(),
            share: 1.0,
            max_waiters: 20_000,
            in_flight: 64,
            per_resource: 1,
            max_pause: MAX_PAUSE,
            clock: WallClock::default(),
            own: Vec::new(),
        }
    }
}

impl LimiterSettings {
    pub(crate) fn check(&self) -> Result<()> {
        let is_zero = |(_, quota): &(Bucket, Quota)| matches!(quota, Quota::PerSecond(0) | Quota::PerMinute(0));
        let wrong = |what| Err(Error::config(what, "the limiter would reject every call"));
        if self.own.iter().any(is_zero) {
            return wrong("a rate of 0 allows no calls: set 1 or more");
        }
        if !(self.share > 0.0 && self.share <= 1.0) {
            return wrong("the share of the account's limits must be above 0 and at most 1");
        }
        if self.in_flight == 0 || self.per_resource == 0 {
            return wrong("`max_in_flight` and `max_per_resource` must be at least 1");
        }
        Ok(())
    }

    /// The rate of a bucket, multiplied by a fraction.
    pub(crate) fn rule(&self, bucket: Bucket, fraction: f64) -> RateRule {
        let own = self.own.iter().rev().find(|(of, _)| *of == bucket).map(|(_, quota)| *quota);
        RateRule::new(own.unwrap_or_else(|| self.plan.quota(bucket)), self.share * fraction)
    }

    /// The daily limit of a bucket.
    pub(crate) fn daily(&self, bucket: Bucket) -> Option<u32> {
        let calls = self.plan.daily(bucket)?;
        Some((f64::from(calls) * self.share) as u32)
    }
}
