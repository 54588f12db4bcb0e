//! Requests and responses, and the errors of an exchange that failed.

mod body;

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use url::Url;

pub(crate) use self::body::Chain;
pub use self::body::{Body, Reader, Source};
use crate::foundation::method::Method;

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
