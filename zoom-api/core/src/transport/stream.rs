//! Responses whose body is read in chunks.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::exchange::{Response, TransportError};
use crate::foundation::future::BoxFuture;

/// A response body that is read in chunks.
pub trait Chunks: Send {
    /// Returns the next chunk, or `None` after the last.
    ///
    /// # Errors
    /// Fails if the connection is lost before the end.
    fn next(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>>;
}

/// An HTTP response whose body is read in chunks.
#[non_exhaustive]
pub struct StreamingResponse {
    /// The HTTP status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Box<dyn Chunks>,
}

impl StreamingResponse {
    /// Creates a response.
    #[must_use]
    pub fn new(status: StatusCode, headers: HeaderMap, body: impl Chunks + 'static) -> Self {
        Self { status, headers, body: Box::new(body) }
    }

    /// Creates a response from a complete one.
    #[must_use]
    pub fn from_response(response: Response) -> Self {
        Self::new(response.status, response.headers, Whole(Some(response.body)))
    }

    /// Returns a header as text.
    pub(crate) fn header(&self, name: http::HeaderName) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

impl fmt::Debug for StreamingResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StreamingResponse").field("status", &self.status).finish_non_exhaustive()
    }
}

/// A body in memory.
struct Whole(Option<Bytes>);

impl Chunks for Whole {
    fn next(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        let taken = self.0.take();
        Box::pin(async { Ok(taken) })
    }
}
