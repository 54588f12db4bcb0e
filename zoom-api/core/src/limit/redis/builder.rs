//! Setting up the limiter that goes through Redis.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use super::connection::Connection;
use super::keys::Keys;
use super::uncounted::UncountedCalls;
use super::{Inner, RedisLimiter};
use crate::error::{Error, Result};
use crate::limit::memory::Limiter;
use crate::limit::settings::LimiterSettings;

/// What a [`RedisLimiter`] does while the server does not answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RedisFallback {
    /// Each program lets its part of the rate through, and counts the day on from what it knew.
    #[default]
    Degrade,
    /// Calls are refused with [`Rejection::Unavailable`](crate::limit::Rejection::Unavailable).
    FailClosed,
}

/// Sets up a [`RedisLimiter`]; see [`LimiterBuilder::through_redis`](crate::limit::LimiterBuilder::through_redis).
#[must_use]
pub struct RedisLimiterBuilder {
    limits: LimiterSettings,
    url: String,
    account: String,
    programs: u32,
    fallback: RedisFallback,
}

impl RedisLimiterBuilder {
    pub(crate) fn new(limits: LimiterSettings, url: &str, account: &str) -> Self {
        let fallback = RedisFallback::default();
        Self { limits, url: url.to_owned(), account: account.to_owned(), programs: 4, fallback }
    }

    /// Sets how many programs share the account, 4 unless told otherwise. Each takes that part of the calls under way, and of
    /// the rate while the server is down.
    pub fn programs(self, programs: u32) -> Self {
        Self { programs, ..self }
    }

    /// Sets what happens while the server does not answer within a quarter of a second: [`RedisFallback::Degrade`] unless told otherwise.
    pub fn fallback(self, fallback: RedisFallback) -> Self {
        Self { fallback, ..self }
    }

    /// Makes the limiter. The connection is made with the first call.
    ///
    /// # Errors
    /// When the URL is none of Redis, or such a limiter would let no call through.
    pub fn build(self) -> Result<RedisLimiter> {
        let Self { mut limits, programs, fallback, .. } = self;
        limits.check()?;
        if programs == 0 {
            return Err(Error::config("no programs share the account: say at least 1", "there is this one"));
        }
        limits.in_flight = (limits.in_flight / programs as usize).max(1);
        let client = crate::foundation::redis_url::open(&self.url)
            .map_err(|error| Error::config("the URL of the Redis server cannot be used", error))?;
        Ok(RedisLimiter(Arc::new(Inner {
            local: Limiter::new(limits),
            connection: Arc::new(Connection::new(client)),
            keys: Keys::of(&self.account),
            uncounted: UncountedCalls::default(),
            is_disconnected: AtomicBool::new(false),
            programs,
            fallback,
        })))
    }
}

impl fmt::Debug for RedisLimiterBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisLimiterBuilder")
            .field("limits", &self.limits)
            .field("programs", &self.programs)
            .field("fallback", &self.fallback)
            .finish_non_exhaustive()
    }
}
