//! The builder of the default transport.

use std::fmt;
use std::time::Duration;

use super::{ReqwestTransport, tls};
use crate::error::{Error, Result};
use crate::transport::CONNECT_TIMEOUT;

/// A builder of a [`ReqwestTransport`]; see [`ReqwestTransport::builder`].
#[must_use]
pub struct ReqwestTransportBuilder {
    connect_timeout: Duration,
    proxy: Proxy,
    roots: Vec<u8>,
    keeps_connections: bool,
}

enum Proxy {
    None,
    Environment,
    Url(String),
}

impl ReqwestTransportBuilder {
    pub(super) fn new() -> Self {
        Self { connect_timeout: CONNECT_TIMEOUT, proxy: Proxy::None, roots: Vec::new(), keeps_connections: true }
    }

    /// Sets the timeout for establishing a connection. Default: 5 seconds.
    pub fn connect_timeout(self, connect_timeout: Duration) -> Self {
        Self { connect_timeout, ..self }
    }

    /// Uses the proxy in the environment variables `HTTPS_PROXY`, `HTTP_PROXY` and `ALL_PROXY`, except for the hosts in `NO_PROXY`.
    ///
    /// Default: no proxy. The proxy sees the hosts that are called, but not the content of TLS connections.
    pub fn proxy_from_environment(self) -> Self {
        Self { proxy: Proxy::Environment, ..self }
    }

    /// Uses a proxy for all hosts, such as `http://user:password@proxy.example.com:3128`.
    pub fn proxy(self, url: impl Into<String>) -> Self {
        Self { proxy: Proxy::Url(url.into()), ..self }
    }

    /// Trusts the root certificates in PEM format too, for example of a proxy that inspects TLS connections.
    pub fn add_root_certificates(mut self, pem: impl AsRef<[u8]>) -> Self {
        self.roots.extend_from_slice(pem.as_ref());
        self.roots.push(b'\n');
        self
    }

    /// Closes each connection after its response. Token endpoints need this: a request on a reused connection may fail with an unknown
    /// outcome, and a refresh token can be used only once.
    pub fn close_connections(self) -> Self {
        Self { keeps_connections: false, ..self }
    }

    /// Builds the transport.
    ///
    /// # Errors
    /// Fails if the proxy's URL or a certificate is invalid, or if TLS cannot be set up.
    pub fn build(self) -> Result<ReqwestTransport> {
        let mut builder = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            // Without a limit, it clones each request for a retry.
            .retry(reqwest::retry::never().max_retries_per_request(0))
            .referer(false)
            .connect_timeout(self.connect_timeout);
        if !self.keeps_connections {
            builder = builder.pool_max_idle_per_host(0);
        }
        builder = match self.proxy {
            Proxy::None => builder.no_proxy(),
            Proxy::Environment => builder,
            Proxy::Url(url) => {
                // The error and its source contain the URL, which may contain a password.
                let proxy = reqwest::Proxy::all(url);
                builder.proxy(proxy.map_err(|_| Error::config("the proxy's URL is invalid", "it cannot be parsed"))?)
            }
        };
        let client = tls(builder, &self.roots)?.build();
        Ok(ReqwestTransport { client: client.map_err(|error| Error::config("TLS cannot be set up", error))? })
    }
}

impl fmt::Debug for ReqwestTransportBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReqwestTransportBuilder")
            .field("connect_timeout", &self.connect_timeout)
            .finish_non_exhaustive()
    }
}
