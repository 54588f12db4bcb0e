//! Clients of several accounts that share one transport.

use std::sync::Arc;

use super::{Client, Inner};
use crate::auth::TokenSource;
use crate::error::Result;

impl Client {
    /// Returns a client of another account or user, with its own tokens.
    ///
    /// It shares the transport with this client, and with it connections and TLS roots, the limit of connections, and the hosts. Zoom limits
    /// calls per account, so it has its own rate limiter, with the same settings as this client's; a limiter that was set with
    /// [`rate_limiter`](super::ClientBuilder::rate_limiter) is shared, and [`with_rate_limiter`](Self::with_rate_limiter) sets another one.
    ///
    /// # Errors
    /// Fails if the rate limiter cannot be built.
    ///
    /// # Examples
    /// ```no_run
    /// # fn example(client: zoom_api::Client) -> zoom_api::Result<()> {
    /// use zoom_api::auth::OAuthApp;
    ///
    /// let app = OAuthApp::builder("client id", "client secret").build()?;
    /// let first = client.with_tokens(app.server_to_server("first account").build())?;
    /// let second = client.with_tokens(app.server_to_server("second account").build())?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn with_tokens(&self, tokens: impl TokenSource + 'static) -> Result<Self> {
        let limiter = match &self.inner.limits {
            Some(limits) => Some(Arc::new(limits.clone().build()?) as Arc<_>),
            None => self.inner.limiter.clone(),
        };
        let inner = Inner { tokens: Arc::new(tokens), limiter, ..Inner::clone(&self.inner) };
        Ok(Self { inner: Arc::new(inner), account: None, settings: self.settings.clone() })
    }
}
