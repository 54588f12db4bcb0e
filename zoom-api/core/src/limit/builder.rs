//! The builder of a limiter.

use std::time::{Duration, SystemTime};

use super::bucket::Bucket;
use super::memory::Limiter;
use super::plan::{Plan, Quota};
use super::settings::LimiterSettings;
use crate::error::Result;
use crate::foundation::clock::WallClock;
use crate::foundation::rate_limit::{Family, RateLimit};

/// A builder of a [`Limiter`]; see [`Limiter::builder`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct LimiterBuilder {
    pub(super) settings: LimiterSettings,
}

impl LimiterBuilder {
    /// Sets the account's plan. Default: [`Plan::Pro`].
    pub fn plan(mut self, plan: Plan) -> Self {
        self.settings.plan = plan;
        self
    }

    /// Sets the share of the account's rates and daily limits to use, above 0 and at most 1. Leave the rest to other apps of the
    /// account. Default: 1.
    pub fn share(mut self, share: f64) -> Self {
        self.settings.share = share;
        self
    }

    /// Sets how many calls may wait; further calls are rejected. Default: 20,000.
    pub fn max_waiters(mut self, max_waiters: usize) -> Self {
        self.settings.max_waiters = max_waiters;
        self
    }

    /// Sets how many calls may be in flight at the same time. Default: 64.
    pub fn max_in_flight(mut self, in_flight: usize) -> Self {
        self.settings.in_flight = in_flight;
        self
    }

    /// Sets how many calls may change the same resource, identified by its path, at the same time. Default: 1.
    ///
    /// Zoom rejects some concurrent changes of a resource, and does not document which. Requests other than GET and HEAD to one
    /// path are therefore sent one after another. Set a higher number if Zoom accepts several at a time, for example when
    /// registering many people for one meeting. Changes of different resources do not wait for each other.
    pub fn max_per_resource(mut self, per_resource: usize) -> Self {
        self.settings.per_resource = per_resource;
        self
    }

    /// Sets how long a label pauses at most after a rate-limited call, whatever `Retry-After` requests. Default: 15 minutes.
    ///
    /// Daily limits are not affected: they end at 00:00 UTC or when Zoom says, within a day.
    /// [`Client::reopen_limit`](crate::Client::reopen_limit) ends either.
    pub fn max_pause(mut self, max_pause: Duration) -> Self {
        self.settings.max_pause = max_pause;
        self
    }

    /// Overrides a rate of the plan, in calls per second. Five percent are held back, as of all rates.
    pub fn per_second(mut self, family: Family, label: RateLimit, calls: u32) -> Self {
        self.settings.own.push((Bucket::new(family, label), Quota::PerSecond(calls)));
        self
    }

    /// Overrides a rate of the plan, in calls per minute. Calls within a minute are not spread.
    pub fn per_minute(mut self, family: Family, label: RateLimit, calls: u32) -> Self {
        self.settings.own.push((Bucket::new(family, label), Quota::PerMinute(calls)));
        self
    }

    /// Sets the clock that decides when a UTC day ends, for tests. Rates use tokio's clock.
    pub fn wall_clock(mut self, now: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.settings.clock = WallClock::new(now);
        self
    }

    /// Builds a limiter that counts in memory.
    ///
    /// # Errors
    /// Fails if a rate is 0, the share is out of range, or a maximum is 0.
    pub fn build(self) -> Result<Limiter> {
        self.settings.check()?;
        Ok(Limiter::new(self.settings))
    }

    /// Continues with a limiter that counts in a Redis server, for an account that several programs share.
    ///
    /// The URL has the form `redis://user:password@host:port/database`, or `rediss://…` for TLS, which needs the feature
    /// `redis-tls`.
    #[cfg(feature = "redis")]
    pub fn through_redis(self, url: &str, account: &str) -> super::RedisLimiterBuilder {
        super::RedisLimiterBuilder::new(self.settings, url, account)
    }
}
