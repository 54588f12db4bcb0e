//! Setting up a limiter.

use std::time::SystemTime;

use super::bucket::Bucket;
use super::memory::Limiter;
use super::plan::{Plan, Quota};
use super::settings::LimiterSettings;
use crate::error::Result;
use crate::foundation::clock::WallClock;
use crate::foundation::rate_limit::{Family, RateLimit};

/// Sets up a [`Limiter`]; see [`Limiter::builder`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct LimiterBuilder {
    pub(super) settings: LimiterSettings,
}

impl LimiterBuilder {
    /// Sets the account's plan, [`Plan::Pro`] unless told otherwise.
    pub fn plan(mut self, plan: Plan) -> Self {
        self.settings.plan = plan;
        self
    }

    /// Sets the part of the account's rates and daily counts that is used, above 0 and at most 1; 1 unless told otherwise.
    /// Other apps on the account need the rest.
    pub fn share(mut self, share: f64) -> Self {
        self.settings.share = share;
        self
    }

    /// Sets how many calls may wait, 20,000 unless told otherwise; those that come after are refused.
    pub fn max_waiters(mut self, max_waiters: usize) -> Self {
        self.settings.max_waiters = max_waiters;
        self
    }

    /// Sets how many calls may be under way at the same time, 64 unless told otherwise.
    pub fn max_in_flight(mut self, in_flight: usize) -> Self {
        self.settings.in_flight = in_flight;
        self
    }

    /// Sets how many calls may change the same resource, that is have the same path, at the same time; 1 unless told otherwise.
    ///
    /// Zoom refuses some changes while another of the same resource is under way, and does not say which. So POSTs to one path go
    /// one after the other as well: whoever registers a thousand people for one meeting, and finds that Zoom takes several at
    /// a time, sets more. Changes of different resources do not wait for each other, and reading waits for nothing.
    pub fn max_per_resource(mut self, per_resource: usize) -> Self {
        self.settings.per_resource = per_resource;
        self
    }

    /// Sets another rate than the plan's, in calls a second. Five percent of it are kept back, as of all rates.
    pub fn per_second(mut self, family: Family, label: RateLimit, calls: u32) -> Self {
        self.settings.own.push((Bucket::new(family, label), Quota::PerSecond(calls)));
        self
    }

    /// Sets another rate than the plan's, in calls a minute, any of which may come together.
    pub fn per_minute(mut self, family: Family, label: RateLimit, calls: u32) -> Self {
        self.settings.own.push((Bucket::new(family, label), Quota::PerMinute(calls)));
        self
    }

    /// Sets the clock that tells when a UTC day is over, for tests. Pacing goes by the clock of tokio.
    pub fn wall_clock(mut self, now: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.settings.clock = WallClock::new(now);
        self
    }

    /// Makes a limiter that keeps its counts in memory.
    ///
    /// # Errors
    /// When a rate is 0, the share is not above 0 and at most 1, or nothing may be under way.
    pub fn build(self) -> Result<Limiter> {
        self.settings.check()?;
        Ok(Limiter::new(self.settings))
    }

    /// Goes on to set up a limiter whose counts are in a Redis server, for an account that several programs share.
    ///
    /// The URL is `redis://host:port/database`, with `user:password@` where the server asks for it; `rediss://` over TLS, with the
    /// feature `redis-tls`.
    #[cfg(feature = "redis")]
    pub fn through_redis(self, url: &str, account: &str) -> super::RedisLimiterBuilder {
        super::RedisLimiterBuilder::new(self.settings, url, account)
    }
}
