//! The default transport.

mod upload;

use std::sync::Arc;
use std::time::Duration;

use bytes::{Bytes, BytesMut};

use super::{
    Body, Chunks, Request, Response, StreamingResponse, Transport, TransportError, TransportErrorKind, TransportOptions,
};
use crate::error::{Error, Result};
use crate::foundation::future::BoxFuture;
use crate::foundation::method::Method;

/// The default transport, based on `reqwest`: HTTP/1.1 without redirects, cookies and proxies from the environment.
#[derive(Clone, Debug)]
pub struct ReqwestTransport {
    client: reqwest::Client,
}

impl ReqwestTransport {
    /// Creates a transport whose connections must be established within `connect_timeout`.
    ///
    /// # Errors
    /// Fails if the TLS backend cannot be set up, for example without root certificates.
    pub fn new(connect_timeout: Duration) -> Result<Self> {
        Self::build(reqwest::Client::builder(), connect_timeout)
    }

    /// Creates a transport without connection pooling. A request on a reused connection may fail with an unknown outcome.
    pub(crate) fn unpooled(connect_timeout: Duration) -> Result<Self> {
        Self::build(reqwest::Client::builder().pool_max_idle_per_host(0), connect_timeout)
    }

    fn build(builder: reqwest::ClientBuilder, connect_timeout: Duration) -> Result<Self> {
        let builder = builder
            .redirect(reqwest::redirect::Policy::none())
            // Without a limit, it clones each request for a retry.
            .retry(reqwest::retry::never().max_retries_per_request(0))
            .no_proxy()
            .referer(false)
            .connect_timeout(connect_timeout);
        let client = tls(builder)?.build().map_err(|error| Error::config("TLS cannot be set up", error))?;
        Ok(Self { client })
    }
}

/// Configures rustls with ring, since reqwest's default provider takes much longer to build.
#[cfg(feature = "rustls")]
fn tls(builder: reqwest::ClientBuilder) -> Result<reqwest::ClientBuilder> {
    use rustls_platform_verifier::BuilderVerifierExt as _;

    let provider = Arc::new(rustls::crypto::ring::default_provider());
    rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .and_then(|config| config.with_platform_verifier())
        .map(|config| builder.tls_backend_preconfigured(config.with_no_client_auth()))
        .map_err(|error| Error::config("TLS cannot be set up", error))
}

#[cfg(not(feature = "rustls"))]
#[expect(clippy::unnecessary_wraps, reason = "the other backend can fail")]
fn tls(builder: reqwest::ClientBuilder) -> Result<reqwest::ClientBuilder> {
    Ok(builder)
}

impl Transport for ReqwestTransport {
    fn send(&self, request: Request, options: TransportOptions) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(async move {
            let exchange = self.exchange(request, options.max_body_bytes);
            match tokio::time::timeout(options.timeout, exchange).await {
                Ok(outcome) => outcome,
                Err(elapsed) => Err(TransportError::new(TransportErrorKind::Timeout, elapsed)),
            }
        })
    }

    fn open(
        &self,
        request: Request,
        options: TransportOptions,
    ) -> BoxFuture<'_, Result<StreamingResponse, TransportError>> {
        Box::pin(async move {
            let head = self.client.execute(into_reqwest(request));
            let mut response = match tokio::time::timeout(options.timeout, head).await {
                Ok(outcome) => outcome.map_err(failure)?,
                Err(elapsed) => return Err(TransportError::new(TransportErrorKind::Timeout, elapsed)),
            };
            let headers = std::mem::take(response.headers_mut());
            Ok(StreamingResponse::new(response.status(), headers, UnreadBody(response)))
        })
    }
}

/// The unread body of a response.
struct UnreadBody(reqwest::Response);

impl Chunks for UnreadBody {
    fn next(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        Box::pin(async { self.0.chunk().await.map_err(failure) })
    }
}

impl ReqwestTransport {
    async fn exchange(&self, request: Request, limit: usize) -> Result<Response, TransportError> {
        let mut response = self.client.execute(into_reqwest(request)).await.map_err(failure)?;
        let status = response.status();
        let headers = std::mem::take(response.headers_mut());
        let body = read_body(&mut response, limit).await.map_err(|error| error.with_status(status))?;
        Ok(Response::new(status, headers, body))
    }
}

fn into_reqwest(request: Request) -> reqwest::Request {
    let mut converted = reqwest::Request::new(method(request.method), request.url);
    *converted.headers_mut() = request.headers;
    *converted.body_mut() = body(request.body);
    converted
}

fn body(body: Body) -> Option<reqwest::Body> {
    match (body.as_bytes(), body.as_source()) {
        (Some(bytes), _) if bytes.is_empty() => None,
        (Some(bytes), _) => Some(bytes.clone().into()),
        (None, Some(source)) => Some(reqwest::Body::wrap(upload::Upload::start(Arc::clone(source)))),
        (None, None) => None,
    }
}

const fn method(method: Method) -> http::Method {
    match method {
        Method::Get => http::Method::GET,
        Method::Head => http::Method::HEAD,
        Method::Post => http::Method::POST,
        Method::Put => http::Method::PUT,
        Method::Patch => http::Method::PATCH,
        Method::Delete => http::Method::DELETE,
    }
}

/// Reads the body, without copying if it has only one chunk.
async fn read_body(response: &mut reqwest::Response, limit: usize) -> Result<Bytes, TransportError> {
    let mut first = Bytes::new();
    let mut rest = BytesMut::new();
    while let Some(chunk) = response.chunk().await.map_err(failure)? {
        if first.len() + rest.len() + chunk.len() > limit {
            return Err(TransportError::new(TransportErrorKind::TooLarge, format!("more than {limit} bytes")));
        }
        if first.is_empty() && rest.is_empty() {
            first = chunk;
        } else {
            if rest.is_empty() {
                rest.extend_from_slice(&std::mem::take(&mut first));
            }
            rest.extend_from_slice(&chunk);
        }
    }
    Ok(if rest.is_empty() { first } else { rest.freeze() })
}

/// Removes the URL from reqwest's error, since it may contain secrets.
fn failure(error: reqwest::Error) -> TransportError {
    let kind = if is_certificate(&error) {
        TransportErrorKind::Certificate
    } else if error.is_connect() {
        TransportErrorKind::Connect
    } else if error.is_timeout() {
        TransportErrorKind::Timeout
    } else {
        TransportErrorKind::Broken
    };
    TransportError::new(kind, error.without_url())
}

/// Whether the certificate is invalid, in which case a retry is useless.
#[cfg(feature = "rustls")]
fn is_certificate(error: &(dyn std::error::Error + 'static)) -> bool {
    // `io::Error::source` skips the inner error.
    let held = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
    matches!(error.downcast_ref(), Some(rustls::Error::InvalidCertificate(_)))
        || held.is_some_and(|held| is_certificate(held))
        || error.source().is_some_and(is_certificate)
}

/// The platform's TLS does not report the reason: a failed handshake is a failed connection.
#[cfg(not(feature = "rustls"))]
fn is_certificate(_: &reqwest::Error) -> bool {
    false
}
