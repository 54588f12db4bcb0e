//! What a limiter is told before it begins.

use std::time::SystemTime;

use super::bucket::Bucket;
use super::memory::Limiter;
use super::plan::{Plan, Quota};
use super::rate::Rule;
use crate::error::{Error, Result};
use crate::foundation::clock::WallClock;
use crate::foundation::rate_limit::{Family, RateLimit};

/// Sets up a [`Limiter`]; see [`Limiter::builder`].
#[derive(Clone, Debug)]
#[must_use]
pub struct LimiterBuilder {
    pub(crate) plan: Plan,
    pub(crate) share: f64,
    pub(crate) max_waiters: usize,
    pub(crate) in_flight: usize,
    pub(crate) per_resource: usize,
    pub(crate) clock: WallClock,
    own: Vec<(Bucket, Quota)>,
}

impl Default for LimiterBuilder {
    fn default() -> Self {
        Self {
            plan: Plan::default(),
            share: 1.0,
            max_waiters: 20_000,
            in_flight: 64,
            per_resource: 1,
            clock: WallClock::default(),
            own: Vec::new(),
        }
    }
}

impl LimiterBuilder {
    /// Sets the account's plan, [`Plan::Pro`] unless told otherwise.
    pub fn plan(self, plan: Plan) -> Self {
        Self { plan, ..self }
    }

    /// Sets the part of the account's rates and daily counts that is used, above 0 and at most 1; 1 unless told otherwise.
    /// Other apps on the account need the rest.
    pub fn share(self, share: f64) -> Self {
        Self { share, ..self }
    }

    /// Sets how many calls may wait, 20,000 unless told otherwise; those that come after are refused.
    pub fn max_waiters(self, max_waiters: usize) -> Self {
        Self { max_waiters, ..self }
    }

    /// Sets how many calls may be under way at the same time, 64 unless told otherwise.
    pub fn max_in_flight(self, in_flight: usize) -> Self {
        Self { in_flight, ..self }
    }

    /// Sets how many calls may change the same resource, that is have the same path, at the same time; 1 unless told otherwise.
    ///
    /// Zoom refuses some changes while another of the same resource is under way, and does not say which. So POSTs to one path go
    /// one after the other as well: whoever registers a thousand people for one meeting, and finds that Zoom takes several at
    /// a time, sets more. Changes of different resources do not wait for each other, and reading waits for nothing.
    pub fn max_per_resource(self, per_resource: usize) -> Self {
        Self { per_resource, ..self }
    }

    /// Sets another rate than the plan's, in calls a second. Five percent of it are kept back, as of all rates.
    pub fn per_second(mut self, family: Family, label: RateLimit, calls: u32) -> Self {
        self.own.push((Bucket::new(family, label), Quota::PerSecond(calls)));
        self
    }

    /// Sets another rate than the plan's, in calls a minute, any of which may come together.
    pub fn per_minute(mut self, family: Family, label: RateLimit, calls: u32) -> Self {
        self.own.push((Bucket::new(family, label), Quota::PerMinute(calls)));
        self
    }

    /// Sets the clock that tells when a UTC day is over, for tests. Pacing goes by the clock of tokio.
    pub fn wall_clock(self, now: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        Self { clock: WallClock::new(now), ..self }
    }

    /// Makes a limiter that keeps its counts in memory.
    ///
    /// # Errors
    /// When a rate is 0, the share is not above 0 and at most 1, or nothing may be under way.
    pub fn build(self) -> Result<Limiter> {
        self.check()?;
        Ok(Limiter::new(self))
    }

    /// Goes on to set up a limiter whose counts are in a Redis server, for an account that several programs share.
    ///
    /// The URL is `redis://host:port/database`, with `user:password@` where the server asks for it; `rediss://` over TLS, with the
    /// feature `redis-tls`.
    #[cfg(feature = "redis")]
    pub fn through_redis(self, url: &str, account: &str) -> super::RedisLimiterBuilder {
        super::RedisLimiterBuilder::new(self, url, account)
    }

    pub(crate) fn check(&self) -> Result<()> {
        let is_zero = |(_, quota): &(Bucket, Quota)| matches!(quota, Quota::PerSecond(0) | Quota::PerMinute(0));
        let wrong = |what| Err(Error::config(what, "such a limiter would let no call through"));
        if self.own.iter().any(is_zero) {
            return wrong("a rate is 0: set 1 or more");
        }
        if !(self.share > 0.0 && self.share <= 1.0) {
            return wrong("the share of the account's limits must be above 0 and at most 1");
        }
        if self.in_flight == 0 || self.per_resource == 0 {
            return wrong("no calls may be under way: let at least 1");
        }
        Ok(())
    }

    /// The rate of a bucket, or a part of it.
    pub(crate) fn rule(&self, bucket: Bucket, part: f64) -> Rule {
        let own = self.own.iter().rev().find(|(of, _)| *of == bucket).map(|(_, quota)| *quota);
        Rule::new(own.unwrap_or_else(|| self.plan.quota(bucket)), self.share * part)
    }

    /// How many calls of a bucket fit into a day.
    pub(crate) fn daily(&self, bucket: Bucket) -> Option<u32> {
        let calls = self.plan.daily(bucket)?;
        Some((f64::from(calls) * self.share) as u32)
    }
}
