//! The default transport.

mod builder;

use std::sync::Arc;
use std::time::Duration;

use bytes::{Bytes, BytesMut};

use super::upload::Upload;
use super::{
    Body, Chunks, Request, Response, StreamingResponse, Transport, TransportError, TransportErrorKind,
    TransportOptions, require_sockets,
};
use crate::error::{Error, Result};
use crate::foundation::future::BoxFuture;
pub use builder::ReqwestTransportBuilder;

/// The default transport, based on `reqwest`: HTTP/1.1 without redirects and cookies, and by default without a proxy.
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
        Self::builder().connect_timeout(connect_timeout).build()
    }

    /// Creates a builder, for proxies and additional root certificates.
    ///
    /// # Examples
    /// ```no_run
    /// # fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use zoom_api::Client;
    /// use zoom_api::auth::OAuthApp;
    /// use zoom_api::transport::ReqwestTransport;
    ///
    /// let pem = std::fs::read("/etc/ssl/corporate.pem")?;
    /// let transport = ReqwestTransport::builder().proxy_from_environment().add_root_certificates(pem);
    /// let client = Client::builder()
    ///     .server_to_server("account id", "client id", "client secret")
    ///     .transport(transport.build()?)
    ///     .build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> ReqwestTransportBuilder {
        ReqwestTransportBuilder::new()
    }

    /// Uses a client of `reqwest` with your own settings, for calls, uploads and downloads.
    ///
    /// Disable redirects and retries, as this crate does for its own clients: `reqwest` repeats a POST on a 307, and would follow redirects of
    /// downloads without checking them. The crate handles both. This crate enables `reqwest` without a TLS provider: enable one of its
    /// features, or set a TLS configuration, or install a default provider of `rustls`; otherwise `reqwest` panics when the client is built.
    ///
    /// # Examples
    /// ```no_run
    /// # fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use zoom_api::Client;
    /// use zoom_api::transport::ReqwestTransport;
    ///
    /// let own = reqwest::Client::builder()
    ///     .redirect(reqwest::redirect::Policy::none())
    ///     .retry(reqwest::retry::never().max_retries_per_request(0))
    ///     .build()?;
    /// let client = Client::builder().token("token").transport(ReqwestTransport::from_client(own)).build()?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub const fn from_client(client: reqwest::Client) -> Self {
        Self { client }
    }

    /// Creates a transport without connection pooling. A request on a reused connection may fail with an unknown outcome.
    pub(crate) fn unpooled(connect_timeout: Duration) -> Result<Self> {
        Self::builder().connect_timeout(connect_timeout).close_connections().build()
    }
}

/// Configures rustls with ring, since reqwest's default provider takes much longer to build.
#[cfg(feature = "rustls")]
fn tls(builder: reqwest::ClientBuilder, roots: &[u8]) -> Result<reqwest::ClientBuilder> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let verifier = verifier(roots, &provider)?;
    rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map(|config| config.dangerous().with_custom_certificate_verifier(Arc::new(verifier)))
        .map(|config| builder.tls_backend_preconfigured(config.with_no_client_auth()))
        .map_err(|error| Error::config("TLS cannot be set up", error))
}

/// The platform's verifier, which also trusts these root certificates.
#[cfg(all(feature = "rustls", not(target_os = "android")))]
fn verifier(
    roots: &[u8],
    provider: &Arc<rustls::crypto::CryptoProvider>,
) -> Result<rustls_platform_verifier::Verifier> {
    use rustls::pki_types::CertificateDer;
    use rustls::pki_types::pem::PemObject as _;

    let roots: std::result::Result<Vec<_>, _> = CertificateDer::pem_slice_iter(roots).collect();
    let roots = roots.map_err(|error| Error::config("a root certificate is invalid", error))?;
    rustls_platform_verifier::Verifier::new_with_extra_roots(roots, Arc::clone(provider))
        .map_err(|error| Error::config("TLS cannot be set up", error))
}

/// Android's verifier takes no additional root certificates.
#[cfg(all(feature = "rustls", target_os = "android"))]
fn verifier(
    roots: &[u8],
    provider: &Arc<rustls::crypto::CryptoProvider>,
) -> Result<rustls_platform_verifier::Verifier> {
    if !roots.is_empty() {
        return Err(Error::config("root certificates cannot be added on Android", "add them to the system's store"));
    }
    rustls_platform_verifier::Verifier::new(Arc::clone(provider))
        .map_err(|error| Error::config("TLS cannot be set up", error))
}

#[cfg(all(feature = "native-tls", not(feature = "rustls")))]
fn tls(builder: reqwest::ClientBuilder, roots: &[u8]) -> Result<reqwest::ClientBuilder> {
    let roots = reqwest::Certificate::from_pem_bundle(roots);
    let roots = roots.map_err(|error| Error::config("a root certificate is invalid", error))?;
    Ok(builder.tls_certs_merge(roots))
}

/// Without a TLS backend, only plain HTTP to loopback works.
#[cfg(not(any(feature = "native-tls", feature = "rustls")))]
fn tls(builder: reqwest::ClientBuilder, roots: &[u8]) -> Result<reqwest::ClientBuilder> {
    match roots {
        [] => Ok(builder),
        _ => Err(Error::config("root certificates require TLS", "enable the feature `rustls` or `native-tls`")),
    }
}

impl Transport for ReqwestTransport {
    fn send(&self, request: Request, options: TransportOptions) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(async move {
            require_sockets()?;
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
            require_sockets()?;
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
    let mut converted = reqwest::Request::new(request.method.into(), request.url);
    *converted.headers_mut() = request.headers;
    *converted.body_mut() = body(request.body);
    converted
}

fn body(body: Body) -> Option<reqwest::Body> {
    match (body.as_bytes(), body.as_source()) {
        (Some(bytes), _) if bytes.is_empty() => None,
        (Some(bytes), _) => Some(bytes.clone().into()),
        (None, Some(source)) => Some(reqwest::Body::wrap(Upload::start(Arc::clone(source)))),
        (None, None) => None,
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
    TransportError::new(kind(&error), error.without_url())
}

fn kind(error: &reqwest::Error) -> TransportErrorKind {
    if is_certificate(error) {
        TransportErrorKind::Certificate
    } else if error.is_connect() {
        TransportErrorKind::Connect
    } else if error.is_timeout() {
        TransportErrorKind::Timeout
    } else {
        TransportErrorKind::Broken
    }
}

/// The kind of an error of `reqwest` in another transport.
#[cfg(feature = "tower")]
pub(super) fn kind_of_reqwest(error: &(dyn std::error::Error + 'static)) -> Option<TransportErrorKind> {
    error.downcast_ref().map(kind)
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
