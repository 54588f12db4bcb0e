//! The builder of a limiter that counts in Redis.

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

/// Behavior of a [`RedisLimiter`] while the Redis server does not respond.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RedisFallback {
    /// Each program uses its part of the rate, and continues the daily counts locally.
    #[default]
    Degrade,
    /// Calls are rejected with [`Rejection::Unavailable`](crate::limit::Rejection::Unavailable).
    FailClosed,
}

/// A builder of a [`RedisLimiter`]; see [`LimiterBuilder::through_redis`](crate::limit::LimiterBuilder::through_redis).
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

    /// Sets how many programs share the account. Each uses an equal part of the calls in flight, and of the rate while the server
    /// is down. Default: 4.
    pub fn programs(self, programs: u32) -> Self {
        Self { programs, ..self }
    }

    /// Sets what happens while the server does not respond within 250 ms. Default: [`RedisFallback::Degrade`].
    pub fn fallback(self, fallback: RedisFallback) -> Self {
        Self { fallback, ..self }
    }

    /// Builds the limiter. The first call opens the connection.
    ///
    /// # Errors
    /// Fails if the URL is not a valid Redis URL, or a setting is invalid.
    pub fn build(self) -> Result<RedisLimiter> {
        let Self { mut limits, programs, fallback, .. } = self;
        limits.check()?;
        if programs == 0 {
            return Err(Error::config("`programs` must be at least 1", "it is 0"));
        }
        limits.in_flight = (limits.in_flight / programs as usize).max(1);
        let client = crate::foundation::redis_url::open(&self.url)
            .map_err(|error| Error::config("cannot use the Redis URL", error))?;
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
