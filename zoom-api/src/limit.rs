//! How often calls are made: the seam for rate limiters.

use std::any::Any;
use std::fmt;

use crate::endpoint::EndpointInfo;
use crate::error::Error;
use crate::{BoxFuture, Result};

/// Lets calls through at the pace an account may make them.
///
/// Without one, calls are sent as they come.
pub trait RateLimiter: Send + Sync {
    /// Waits until the call may be made.
    ///
    /// # Errors
    /// Says why it may not be made at all, for example because a daily limit is used up.
    fn acquire(&self, info: &'static EndpointInfo) -> BoxFuture<'_, Result<Permit, Error>>;
}

/// Leave to make one call; dropping it says that the call is over.
#[derive(Default)]
pub struct Permit {
    _held: Option<Box<dyn Any + Send>>,
}

impl Permit {
    /// Makes a permit that drops `held` when the call is over.
    #[must_use]
    pub fn holding(held: impl Any + Send) -> Self {
        Self { _held: Some(Box::new(held)) }
    }
}

impl fmt::Debug for Permit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Permit")
    }
}
