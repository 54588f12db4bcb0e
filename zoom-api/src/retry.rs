//! Whether a call is sent again: the seam for retry policies.

use std::time::Duration;

use crate::endpoint::EndpointInfo;
use crate::transport::{Response, TransportError};

/// Decides after each attempt whether to make another.
///
/// Without one, a call is sent once; a refused token is refreshed once in any case.
pub trait RetryPolicy: Send + Sync {
    /// How long to wait before the next attempt, or `None` to return what there is.
    fn retry_after(&self, attempt: &Attempt<'_>) -> Option<Duration>;
}

/// An attempt that was made.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Attempt<'a> {
    /// The endpoint that was called.
    pub info: &'static EndpointInfo,
    /// Which attempt it was, from 1.
    pub number: u32,
    /// What came of it.
    pub outcome: Result<&'a Response, &'a TransportError>,
}
