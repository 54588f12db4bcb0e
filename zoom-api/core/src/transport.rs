//! The transport that sends requests.

mod reqwest;
pub(crate) mod span;
mod stream;
#[cfg(feature = "tower")]
mod tower;
mod upload;

use std::time::Duration;

pub use self::reqwest::{ReqwestTransport, ReqwestTransportBuilder};
pub use self::stream::{Chunks, StreamingResponse};
#[cfg(feature = "tower")]
pub use self::tower::{RequestBody, ResponseBody, TowerTransport, TransportService};
use crate::error::{Error, Result};
pub use crate::exchange::{Body, Reader, Request, Response, Source, TransportError, TransportErrorKind};
use crate::foundation::future::BoxFuture;
use crate::foundation::runtime::{self, RuntimeError};

/// The default timeout for establishing a connection.
pub(crate) const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);

/// Checks that timers work: without a runtime of tokio that has them, they would panic.
pub(crate) fn check_runtime() -> Result<()> {
    runtime::with_timers().map(drop).map_err(missing)
}

/// Checks that timers and sockets work.
#[cfg(any(feature = "redis", feature = "websocket"))]
pub(crate) fn check_sockets() -> Result<()> {
    runtime::with_sockets().map(drop).map_err(missing)
}

fn missing(error: RuntimeError) -> Error {
    Error::config("calls must be sent inside a tokio runtime", error)
}

/// [`check_runtime`] for transports that are used without a client.
#[cfg(feature = "tower")]
fn require_runtime() -> std::result::Result<(), TransportError> {
    runtime::with_timers().map(drop).map_err(|error| TransportError::new(TransportErrorKind::NotSent, error))
}

/// Checks that timers and sockets work, for transports that are used without a client.
fn require_sockets() -> std::result::Result<(), TransportError> {
    runtime::with_sockets().map(drop).map_err(|error| TransportError::new(TransportErrorKind::NotSent, error))
}

/// Sends HTTP requests.
///
/// The default is [`ReqwestTransport`]. Implement this trait to record requests, to reply to them in tests, or to use another HTTP
/// client.
pub trait Transport: Send + Sync {
    /// Sends the request and reads the whole response, whatever its status.
    ///
    /// # Errors
    /// Fails if no complete response is received. The error records the progress of the request, and with it whether it may have taken effect.
    fn send(
        &self,
        request: Request,
        options: TransportOptions,
    ) -> BoxFuture<'_, std::result::Result<Response, TransportError>>;

    /// Sends the request and returns the response with an unread body, for downloads.
    ///
    /// By default, the whole response is read first, up to `options.max_body_bytes`.
    ///
    /// # Errors
    /// Returns the errors of [`send`](Self::send).
    fn open(
        &self,
        request: Request,
        options: TransportOptions,
    ) -> BoxFuture<'_, std::result::Result<StreamingResponse, TransportError>> {
        let response = self.send(request, options);
        Box::pin(async { response.await.map(StreamingResponse::from_response) })
    }
}

/// The limits of one exchange.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct TransportOptions {
    /// The maximum size of the response body in bytes.
    pub max_body_bytes: usize,
    /// The timeout of the whole exchange.
    pub timeout: Duration,
}

impl TransportOptions {
    /// Creates options.
    #[must_use]
    pub const fn new(max_body_bytes: usize, timeout: Duration) -> Self {
        Self { max_body_bytes, timeout }
    }
}
