//! Who carries a request over the wire.

mod body;
mod reqwest;
mod stream;

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use url::Url;

pub(crate) use self::body::Chain;
pub use self::body::{Body, Reader, Source};
pub use self::reqwest::ReqwestTransport;
pub use self::stream::{Chunks, StreamingResponse};
use crate::BoxFuture;
use crate::endpoint::Method;

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

/// A request on its way.
#[derive(Clone)]
#[non_exhaustive]
pub struct Request {
    /// The HTTP method.
    pub method: Method,
    /// The whole address.
    pub url: Url,
    /// All headers, the token's included.
    pub headers: HeaderMap,
    /// The body; empty where there is none.
    pub body: Body,
}

impl Request {
    /// Makes a request without headers or body.
    #[must_use]
    pub fn new(method: Method, url: Url) -> Self {
        Self { method, url, headers: HeaderMap::new(), body: Body::default() }
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("host", &self.url.host_str())
            .field("body", &self.body)
            .finish_non_exhaustive()
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

/// An answer, read to its end.
#[derive(Clone)]
#[non_exhaustive]
pub struct Response {
    /// The HTTP status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

impl Response {
    /// Makes an answer.
    #[must_use]
    pub fn new(status: StatusCode, headers: HeaderMap, body: impl Into<Bytes>) -> Self {
        Self { status, headers, body: body.into() }
    }

    /// A header's text, where it is there and is text.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// How an exchange failed without an answer.
#[derive(Debug)]
#[non_exhaustive]
pub struct TransportError {
    /// How far it got.
    pub kind: TransportErrorKind,
    /// The status, when the head of an answer was read.
    pub status: Option<StatusCode>,
    /// The transport's own error. It must not show addresses or headers.
    pub source: Box<dyn std::error::Error + Send + Sync>,
}

impl TransportError {
    /// Makes an error of how far the request got and why it went no further.
    #[must_use]
    pub fn new(kind: TransportErrorKind, source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self { kind, status: None, source: source.into() }
    }

    /// Adds the status that was read before the answer broke off.
    #[must_use]
    pub fn with_status(self, status: StatusCode) -> Self {
        Self { status: Some(status), ..self }
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            TransportErrorKind::Connect => "no connection",
            TransportErrorKind::Certificate => "the server's certificate is not valid",
            TransportErrorKind::Timeout => "no answer in time",
            TransportErrorKind::Broken => "the connection broke before the whole answer was read",
            TransportErrorKind::Stalled => "the answer stalled",
            TransportErrorKind::TooLarge => "the answer is larger than the limit",
            TransportErrorKind::Malformed => "the answer is not JSON",
        })
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.source)
    }
}

/// How far a failed exchange got.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// Nothing was sent.
    Connect,
    /// Nothing was sent, since the server's certificate is not valid for it. With the feature `native-tls` alone it is
    /// [`Connect`](Self::Connect), and tried again: the platform's TLS says why only in words of its own, and in the user's language.
    Certificate,
    /// The time was over; the request may have been read.
    Timeout,
    /// The connection ended after the request was, at least in part, sent.
    Broken,
    /// Too little of the answer came for too long.
    Stalled,
    /// The answer was longer than allowed.
    TooLarge,
    /// The answer came and was to be JSON, and is not. A client finds that when it reads the answer; a transport need not look.
    Malformed,
}
