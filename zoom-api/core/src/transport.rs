//! The transport that sends requests.

mod reqwest;
mod stream;

use std::time::Duration;

pub use self::reqwest::ReqwestTransport;
pub use self::stream::{Chunks, StreamingResponse};
pub use crate::exchange::{Body, Reader, Request, Response, Source, TransportError, TransportErrorKind};
use crate::foundation::future::BoxFuture;

/// The default timeout for establishing a connection.
pub(crate) const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);

/// Sends HTTP requests.
///
/// The default is [`ReqwestTransport`]. Implement this trait to record requests, to reply to them in tests, or to use another HTTP
/// client.
pub trait Transport: Send + Sync {
    /// Sends the request and reads the whole response, whatever its status.
    ///
    /// # Errors
    /// Fails if no complete response is received. The error records the progress of the request, and with it whether it may have taken effect.
    fn send(&self, request: Request, options: TransportOptions) -> BoxFuture<'_, Result<Response, TransportError>>;

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
    ) -> BoxFuture<'_, Result<StreamingResponse, TransportError>> {
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
