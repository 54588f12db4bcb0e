//! Who carries a request over the wire.

mod reqwest;
mod stream;

use std::time::Duration;

pub use self::reqwest::ReqwestTransport;
pub use self::stream::{Chunks, StreamingResponse};
pub use crate::exchange::{Body, Reader, Request, Response, Source, TransportError, TransportErrorKind};
use crate::foundation::future::BoxFuture;

/// How long setting up a connection may take.
pub(crate) const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);

/// Sends one request and returns the answer, whatever its status.
///
/// The default is [`ReqwestTransport`]. Bring your own to record calls, to answer them in a test, or to use another HTTP client.
pub trait Transport: Send + Sync {
    /// Sends the request and reads the whole answer, at most `options.max_body_bytes` bytes of it.
    ///
    /// # Errors
    /// Says how far the request got, so that the caller knows if it may have had an effect.
    fn send(&self, request: Request, options: TransportOptions) -> BoxFuture<'_, Result<Response, TransportError>>;

    /// Sends the request and returns the answer with its body still to be read; for downloads.
    ///
    /// Unless a transport does better, the whole answer is read first, `options.max_body_bytes` bytes at most.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    fn open(
        &self,
        request: Request,
        options: TransportOptions,
    ) -> BoxFuture<'_, Result<StreamingResponse, TransportError>> {
        let answer = self.send(request, options);
        Box::pin(async { answer.await.map(StreamingResponse::from_response) })
    }
}

/// What one exchange may take.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct TransportOptions {
    /// The most bytes of a body that are read.
    pub max_body_bytes: usize,
    /// The time for the whole exchange.
    pub timeout: Duration,
}

impl TransportOptions {
    /// Sets both limits.
    #[must_use]
    pub const fn new(max_body_bytes: usize, timeout: Duration) -> Self {
        Self { max_body_bytes, timeout }
    }
}
