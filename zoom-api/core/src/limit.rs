//! Client-side rate limits.
//!
//! By default, a [`Client`](crate::Client) keeps to the limits of [`Plan::Pro`]. Set another plan with
//! [`ClientBuilder::plan`](crate::client::ClientBuilder::plan), another limiter with
//! [`rate_limiter`](crate::client::ClientBuilder::rate_limiter), or none with
//! [`unlimited`](crate::client::ClientBuilder::unlimited).
//!
//! Calls that change the same resource are also sent one at a time: see [`LimiterBuilder::max_per_resource`].

mod account;
mod account_limiters;
mod bucket;
mod builder;
mod daily_count;
mod feedback;
mod limit_state;
mod memory;
mod plan;
mod queue;
mod rate;
#[cfg(feature = "redis")]
mod redis;
mod rejected;
mod request;
mod settings;
mod slot;
mod slowdown;
mod spacing;
mod state;
mod subject;
mod window;

use std::any::Any;
use std::fmt;

use tokio::time::Instant;

pub use self::account_limiters::AccountLimiters;
pub use self::builder::LimiterBuilder;
pub use self::limit_state::LimitState;
pub use self::memory::Limiter;
pub use self::plan::{Allowance, Plan};
#[cfg(feature = "redis")]
pub use self::redis::{RedisFallback, RedisLimiter, RedisLimiterBuilder};
use crate::error::Result;
use crate::exchange::{Request, Response};
use crate::foundation::future::BoxFuture;
use crate::foundation::rate_limit::{Family, RateLimit};
pub use crate::foundation::rejection::Rejection;
use crate::metadata::EndpointInfo;

/// Decides when a call may be sent.
pub trait RateLimiter: Send + Sync {
    /// Waits until the call may be sent.
    ///
    /// # Errors
    /// Fails if the call is rejected, with [`Error::rejected_by_limiter`](crate::Error::rejected_by_limiter).
    fn acquire<'a>(&'a self, call: PendingCall<'a>) -> BoxFuture<'a, Result<Permit>>;

    /// Returns a permit if the call need not wait; with `None`, the client calls [`acquire`](Self::acquire).
    ///
    /// # Errors
    /// Returns the errors of [`acquire`](Self::acquire).
    fn try_acquire(&self, call: PendingCall<'_>) -> Option<Result<Permit>> {
        let _ = call;
        None
    }

    /// Observes a response: its status 429 and its headers contain the remaining limits.
    fn observe(&self, call: PendingCall<'_>, response: &Response) {
        let _ = (call, response);
    }

    /// Ends the pause of a label, and the rejection of its calls until the end of the day, that a rate-limited call caused.
    ///
    /// # Errors
    /// Fails if a server that keeps the state does not respond.
    fn reopen(&self, family: Family, label: RateLimit) -> BoxFuture<'_, Result<()>> {
        let _ = (family, label);
        Box::pin(async { Ok(()) })
    }

    /// Returns the state of the limits, for monitoring.
    fn limits(&self) -> Vec<LimitState> {
        Vec::new()
    }
}

/// A call that waits to be sent.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct PendingCall<'a> {
    /// The endpoint.
    pub info: &'static EndpointInfo,
    /// The request, without its token.
    pub request: &'a Request,
    /// The deadline of the whole call.
    pub deadline: Instant,
}

impl<'a> PendingCall<'a> {
    /// Creates a pending call.
    #[must_use]
    pub const fn new(info: &'static EndpointInfo, request: &'a Request, deadline: Instant) -> Self {
        Self { info, request, deadline }
    }
}

/// Permission to send one call. Dropping it reports that the call has ended.
#[derive(Default)]
pub struct Permit {
    guard: Option<Box<dyn Any + Send>>,
    release: Option<BoxFuture<'static, ()>>,
}

impl Permit {
    /// Creates a permit that drops `guard` when the call has ended.
    #[must_use]
    pub fn with_guard(guard: impl Any + Send) -> Self {
        Self { guard: Some(Box::new(guard)), release: None }
    }

    /// Creates a permit that is released by awaiting `release` when the call has ended, so that a program that ends afterwards leaves
    /// nothing behind. If the call is canceled, only `guard` is dropped.
    #[must_use]
    pub fn with_release(guard: impl Any + Send, release: impl Future<Output = ()> + Send + 'static) -> Self {
        Self { guard: Some(Box::new(guard)), release: Some(Box::pin(release)) }
    }

    /// Reports that the call has ended.
    pub(crate) async fn release(self) {
        if let Some(release) = self.release {
            release.await;
        }
        drop(self.guard);
    }
}

impl fmt::Debug for Permit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Permit")
    }
}
