//! How often calls are made: what Zoom lets an account do, and the seam for rate limiters.
//!
//! A [`Client`](crate::Client) paces its calls by the limits of [`Plan::Pro`] unless it is told another plan, another
//! limiter, or none: see [`ClientBuilder::plan`](crate::client::ClientBuilder::plan),
//! [`rate_limiter`](crate::client::ClientBuilder::rate_limiter) and [`unlimited`](crate::client::ClientBuilder::unlimited).
//!
//! Beside its pace, a call that changes something waits for others that change the same, of which there is one at a time: see
//! [`LimiterBuilder::max_per_resource`].

mod account;
mod account_limiters;
mod bucket;
mod builder;
mod daily_count;
mod feedback;
mod instant;
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
pub use crate::foundation::rejection::Rejection;
use crate::metadata::EndpointInfo;

/// Lets calls through at the pace an account may make them.
pub trait RateLimiter: Send + Sync {
    /// Waits until the call may be made.
    ///
    /// # Errors
    /// Says why it may not be made at all; [`Error::rejected_by_limiter`](crate::Error::rejected_by_limiter) makes such an error.
    fn acquire<'a>(&'a self, call: PendingCall<'a>) -> BoxFuture<'a, Result<Permit>>;

    /// Lets a call through that need not wait; `None` sends it to [`acquire`](Self::acquire).
    ///
    /// # Errors
    /// As [`acquire`](Self::acquire).
    fn try_acquire(&self, call: PendingCall<'_>) -> Option<Result<Permit>> {
        let _ = call;
        None
    }

    /// Learns from an answer: Zoom says in its headers, and with status 429, what is left.
    fn observe(&self, call: PendingCall<'_>, response: &Response) {
        let _ = (call, response);
    }

    /// How things stand, for those who watch.
    fn limits(&self) -> Vec<LimitState> {
        Vec::new()
    }
}

/// A call that wants to be made.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct PendingCall<'a> {
    /// The endpoint.
    pub info: &'static EndpointInfo,
    /// The request, short of its token.
    pub request: &'a Request,
    /// When the time for the whole call is over.
    pub deadline: Instant,
}

impl<'a> PendingCall<'a> {
    /// Makes a call of its parts.
    #[must_use]
    pub const fn new(info: &'static EndpointInfo, request: &'a Request, deadline: Instant) -> Self {
        Self { info, request, deadline }
    }
}

/// Leave to make one call; dropping it says that the call is over.
#[derive(Default)]
pub struct Permit {
    _held: Option<Box<dyn Any + Send>>,
}

impl Permit {
    /// Makes a permit that drops `held` when the call is over.
    #[must_use]
    pub fn with_guard(held: impl Any + Send) -> Self {
        Self { _held: Some(Box::new(held)) }
    }
}

impl fmt::Debug for Permit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Permit")
    }
}
