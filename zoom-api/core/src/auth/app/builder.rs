//! The builder of an OAuth app.

use std::fmt;
use std::sync::Arc;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use http::HeaderValue;
use secrecy::{ExposeSecret as _, SecretString};

use super::{BASIC, Inner, OAuthApp};
use crate::error::{Error, Result};
use crate::foundation::blank::is_blank;
use crate::hosts::{self, Hosts};
use crate::metadata::Base;
use crate::transport::{CONNECT_TIMEOUT, ReqwestTransport, Transport};

/// A builder of an [`OAuthApp`].
#[must_use]
pub struct OAuthAppBuilder {
    client_id: String,
    client_secret: Option<SecretString>,
    oauth_url: Option<String>,
    allow_http_loopback: bool,
    transport: Option<Arc<dyn Transport>>,
}

impl OAuthAppBuilder {
    pub(super) fn new(client_id: String, client_secret: Option<SecretString>) -> Self {
        Self { client_id, client_secret, oauth_url: None, allow_http_loopback: false, transport: None }
    }

    /// Sets the base URL of the OAuth endpoints. Default: `https://zoom.us`.
    pub fn oauth_url(self, url: impl Into<String>) -> Self {
        Self { oauth_url: Some(url.into()), ..self }
    }

    /// Allows a plain `http` URL with a loopback host, for tests.
    pub fn dangerous_allow_http_loopback(self, allow: bool) -> Self {
        Self { allow_http_loopback: allow, ..self }
    }

    /// Sets the transport of token requests. Default: one that opens a new connection for each request.
    pub fn transport(self, transport: impl Transport + 'static) -> Self {
        self.shared_transport(Arc::new(transport))
    }

    pub(crate) fn shared_transport(self, transport: Arc<dyn Transport>) -> Self {
        Self { transport: Some(transport), ..self }
    }

    /// Builds the app.
    ///
    /// # Errors
    /// Fails if the client ID or the client secret is empty, the URL is invalid, or TLS cannot be set up.
    pub fn build(self) -> Result<OAuthApp> {
        if is_blank(&self.client_id) {
            return Err(Error::auth("the client ID is empty: set the one of the app"));
        }
        if self.client_secret.as_ref().is_some_and(|secret| is_blank(secret.expose_secret())) {
            return Err(Error::auth(
                "the client secret is empty: set it, or use `OAuthApp::public` for an app without one",
            ));
        }
        let oauth = match &self.oauth_url {
            Some(url) => hosts::parse(url, self.allow_http_loopback)?,
            None => Hosts::default_url(Base::OAuth)?,
        };
        let basic = self.basic()?;
        let credentials = self.client_secret.zip(basic);
        let is_custom = self.oauth_url.is_some();
        let transport = match self.transport {
            Some(transport) => transport,
            None => Arc::new(ReqwestTransport::unpooled(CONNECT_TIMEOUT)?),
        };
        let inner = Inner { client_id: self.client_id, credentials, oauth, is_custom, transport };
        Ok(OAuthApp { inner: Arc::new(inner) })
    }

    /// The Basic credentials.
    fn basic(&self) -> Result<Option<HeaderValue>> {
        let Some(secret) = &self.client_secret else { return Ok(None) };
        let credentials = SecretString::from(format!("{}:{}", self.client_id, secret.expose_secret()));
        let encoded = BASE64_STANDARD.encode(credentials.expose_secret());
        let mut value = HeaderValue::try_from(format!("{BASIC}{encoded}"))
            .map_err(|_| Error::auth("the client ID or secret contains a character that is not allowed in a header"))?;
        value.set_sensitive(true);
        Ok(Some(value))
    }
}

impl fmt::Debug for OAuthAppBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OAuthAppBuilder").field("client_id", &self.client_id).finish_non_exhaustive()
    }
}
