//! Requests and responses, and the errors of an exchange that failed.

mod body;

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use url::Url;

pub(crate) use self::body::Chain;
pub use self::body::{Body, Reader, Source};
use crate::foundation::method::Method;

/// An HTTP request.
#[derive(Clone)]
#[non_exhaustive]
pub struct Request {
    /// The HTTP method.
    pub method: Method,
    /// The URL.
    pub url: Url,
    /// The headers, including the access token.
    pub headers: HeaderMap,
    /// The body, which may be empty.
    pub body: Body,
}

impl Request {
    /// Creates a request without headers and body.
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

/// A complete HTTP response.
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
    /// Creates a response.
    #[must_use]
    pub fn new(status: StatusCode, headers: HeaderMap, body: impl Into<Bytes>) -> Self {
        Self { status, headers, body: body.into() }
    }

    /// Returns a header as text.
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

/// The error of an exchange without a complete response.
#[derive(Debug)]
#[non_exhaustive]
pub struct TransportError {
    /// How far the exchange got.
    pub kind: TransportErrorKind,
    /// The HTTP status, if the head of a response was received.
    pub status: Option<StatusCode>,
    /// The error of the transport. It must not show URLs or headers.
    pub source: Box<dyn std::error::Error + Send + Sync>,
}

impl TransportError {
    /// Creates an error.
    #[must_use]
    pub fn new(kind: TransportErrorKind, source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self { kind, status: None, source: source.into() }
    }

    /// Sets the status of an incomplete response.
    #[must_use]
    pub fn with_status(self, status: StatusCode) -> Self {
        Self { status: Some(status), ..self }
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            TransportErrorKind::NotSent => "the transport did not send the request",
            TransportErrorKind::Connect => "cannot connect",
            TransportErrorKind::Certificate => "the server's certificate is invalid",
            TransportErrorKind::Timeout => "timed out waiting for a response",
            TransportErrorKind::Broken => "connection lost before the response was complete",
            TransportErrorKind::Stalled => "the response stalled",
            TransportErrorKind::TooLarge => "the response exceeds the size limit",
            TransportErrorKind::Malformed => "the response is not JSON",
        })
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.source)
    }
}

/// How far a failed exchange got, which determines whether it can be retried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// The transport rejected the request before it sent anything.
    NotSent,
    /// No connection was established, so nothing was sent.
    Connect,
    /// The server's certificate is invalid, so nothing was sent. With only the feature `native-tls`, this is
    /// [`Connect`](Self::Connect), which is retried, since the platform's TLS does not report the reason reliably.
    Certificate,
    /// The exchange timed out; the request may have been processed.
    Timeout,
    /// The connection was lost after at least a part of the request was sent.
    Broken,
    /// The response stalled.
    Stalled,
    /// The response exceeds the size limit.
    TooLarge,
    /// The response is not JSON although JSON was expected. The client detects this; transports need not.
    Malformed,
}

impl TransportErrorKind {
    /// Whether nothing was sent.
    pub(crate) const fn is_not_sent(self) -> bool {
        matches!(self, Self::NotSent | Self::Connect | Self::Certificate)
    }

    /// The value of OpenTelemetry's `error.type`.
    pub(crate) const fn error_type(self) -> &'static str {
        match self {
            Self::NotSent => "not_sent",
            Self::Connect => "connect",
            Self::Certificate => "certificate",
            Self::Timeout => "timeout",
            Self::Broken => "broken",
            Self::Stalled => "stalled",
            Self::TooLarge => "too_large",
            Self::Malformed => "malformed",
        }
    }
}
