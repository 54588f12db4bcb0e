//! Opening connections.

use std::io;
use std::sync::Arc;

use rustls::pki_types::ServerName;
use rustls_platform_verifier::BuilderVerifierExt as _;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use url::Url;

use crate::error::{Error, Result};
use crate::foundation::future::BoxFuture;

/// A connection that carries a WebSocket.
pub trait Connection: AsyncRead + AsyncWrite + Send + Unpin {}

impl<C: AsyncRead + AsyncWrite + Send + Unpin> Connection for C {}

/// Opens connections.
pub trait Connect: Send + Sync {
    /// Opens a connection to the host of a URL, with TLS for `wss`. The URL contains the access token.
    ///
    /// # Errors
    /// Fails if the host cannot be reached.
    fn connect<'a>(&'a self, url: &'a Url) -> BoxFuture<'a, io::Result<Box<dyn Connection>>>;
}

/// TCP with TLS by rustls and ring.
pub(super) struct TlsConnector(tokio_rustls::TlsConnector);

impl TlsConnector {
    pub(super) fn new() -> Result<Self> {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        rustls::ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .and_then(|config| config.with_platform_verifier())
            .map(|config| Self(Arc::new(config.with_no_client_auth()).into()))
            .map_err(|error| Error::config("TLS cannot be set up", error))
    }
}

impl Connect for TlsConnector {
    fn connect<'a>(&'a self, url: &'a Url) -> BoxFuture<'a, io::Result<Box<dyn Connection>>> {
        Box::pin(async move {
            let invalid = || io::Error::new(io::ErrorKind::InvalidInput, "the URL has no host or port");
            let host = url.host_str().ok_or_else(invalid)?.trim_matches(['[', ']']).to_owned();
            let port = url.port_or_known_default().ok_or_else(invalid)?;
            let tcp = TcpStream::connect((host.as_str(), port)).await?;
            if url.scheme() != "wss" {
                return Ok(Box::new(tcp) as Box<dyn Connection>);
            }
            let name = ServerName::try_from(host).map_err(io::Error::other)?;
            Ok(Box::new(self.0.connect(name, tcp).await?) as Box<dyn Connection>)
        })
    }
}
