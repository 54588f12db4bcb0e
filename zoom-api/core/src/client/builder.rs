//! Setting up a client.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;
use secrecy::SecretString;

use super::{Client, Inner};
use crate::auth::{FixedToken, OAuthApp, OAuthAppBuilder, TokenSource};
use crate::error::{Error, Result};
use crate::hosts::{self, Hosts};
use crate::limit::{LimiterBuilder, Plan, RateLimiter};
use crate::retry::{RetryPolicy, StandardRetry};
use crate::transport::{CONNECT_TIMEOUT, ReqwestTransport, Transport};

/// Sets up a [`Client`]; see [`Client::builder`].
///
/// Where tokens come from must be said; everything else has a default.
#[must_use]
pub struct ClientBuilder {
    tokens: Tokens,
    base_url: Option<String>,
    oauth_url: Option<String>,
    allow_http_loopback: bool,
    timeout: Duration,
    attempt_timeout: Duration,
    connect_timeout: Duration,
    user_agent: Option<String>,
    transport: Option<Arc<dyn Transport>>,
    limits: Limits,
    retry: Option<Arc<dyn RetryPolicy>>,
}

enum Tokens {
    Unsaid,
    Fixed(SecretString),
    ServerToServer { app: OAuthAppBuilder, account_id: String },
    Source(Arc<dyn TokenSource>),
}

enum Limits {
    OfPlan(LimiterBuilder),
    Own(Arc<dyn RateLimiter>),
    None,
}

impl Default for ClientBuilder {
    fn default() -> Self {
        Self {
            tokens: Tokens::Unsaid,
            base_url: None,
            oauth_url: None,
            allow_http_loopback: false,
            timeout: Duration::from_secs(60),
            attempt_timeout: Duration::from_secs(30),
            connect_timeout: CONNECT_TIMEOUT,
            user_agent: None,
            transport: None,
            limits: Limits::OfPlan(LimiterBuilder::default()),
            retry: None,
        }
    }
}

impl ClientBuilder {
    /// Uses one token, which somebody else keeps fresh.
    pub fn token(self, token: impl Into<SecretString>) -> Self {
        Self { tokens: Tokens::Fixed(token.into()), ..self }
    }

    /// Gets tokens with the credentials of a server-to-server app.
    pub fn server_to_server(
        self,
        account_id: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: impl Into<SecretString>,
    ) -> Self {
        let app = OAuthApp::builder(client_id, client_secret);
        Self { tokens: Tokens::ServerToServer { app, account_id: account_id.into() }, ..self }
    }

    /// Gets tokens from a source of your own.
    pub fn token_source(self, source: impl TokenSource + 'static) -> Self {
        Self { tokens: Tokens::Source(Arc::new(source)), ..self }
    }

    /// Sets where the API is, `https://api.zoom.us/v2` unless told otherwise. The URL replaces Zoom's other API hosts too.
    pub fn base_url(self, url: impl Into<String>) -> Self {
        Self { base_url: Some(url.into()), ..self }
    }

    /// Sets where tokens are asked for, `https://zoom.us` unless told otherwise.
    pub fn oauth_url(self, url: impl Into<String>) -> Self {
        Self { oauth_url: Some(url.into()), ..self }
    }

    /// Lets the URLs be plain `http` when their host is this machine, for tests.
    pub fn dangerous_allow_http_loopback(self, allow: bool) -> Self {
        Self { allow_http_loopback: allow, ..self }
    }

    /// Sets the time for a whole call, waiting and retries included; 60 seconds unless told otherwise.
    pub fn timeout(self, timeout: Duration) -> Self {
        Self { timeout, ..self }
    }

    /// Sets the time for one attempt, from connecting to the end of the answer; 30 seconds unless told otherwise.
    pub fn attempt_timeout(self, attempt_timeout: Duration) -> Self {
        Self { attempt_timeout, ..self }
    }

    /// Sets the time for setting up a connection, 5 seconds unless told otherwise. A transport of your own has its own.
    pub fn connect_timeout(self, connect_timeout: Duration) -> Self {
        Self { connect_timeout, ..self }
    }

    /// Sets the `User-Agent`, `zoom-api/` and its version unless told otherwise.
    pub fn user_agent(self, user_agent: impl Into<String>) -> Self {
        Self { user_agent: Some(user_agent.into()), ..self }
    }

    /// Sets who carries requests over the wire.
    pub fn transport(self, transport: impl Transport + 'static) -> Self {
        Self { transport: Some(Arc::new(transport)), ..self }
    }

    /// Sets the account's plan, whose limits calls keep; [`Plan::Pro`] unless told otherwise.
    pub fn plan(self, plan: Plan) -> Self {
        self.limits(|limits| limits.plan(plan))
    }

    /// Sets the part of the account's limits that is used, above 0 and at most 1; other apps on the account need the rest.
    pub fn share(self, share: f64) -> Self {
        self.limits(|limits| limits.share(share))
    }

    /// Changes how calls are paced, in ways that [`LimiterBuilder`] has. It takes the place of a limiter of your own.
    pub fn limits(mut self, change: impl FnOnce(LimiterBuilder) -> LimiterBuilder) -> Self {
        let limits = match self.limits {
            Limits::OfPlan(limits) => limits,
            Limits::Own(_) | Limits::None => LimiterBuilder::default(),
        };
        self.limits = Limits::OfPlan(change(limits));
        self
    }

    /// Sends calls as they come, whatever the account's limits.
    pub fn unlimited(self) -> Self {
        Self { limits: Limits::None, ..self }
    }

    /// Sets who decides when calls may be made: a [`Limiter`](crate::limit::Limiter) that several clients share, one that
    /// several programs share, or your own.
    pub fn rate_limiter(self, limiter: impl RateLimiter + 'static) -> Self {
        Self { limits: Limits::Own(Arc::new(limiter)), ..self }
    }

    /// Sets who decides whether calls are sent again: [`StandardRetry`] unless told otherwise, [`NoRetry`](crate::retry::NoRetry) for nobody.
    pub fn retry_policy(self, policy: impl RetryPolicy + 'static) -> Self {
        Self { retry: Some(Arc::new(policy)), ..self }
    }

    /// Makes the client.
    ///
    /// # Errors
    /// When it was not said where tokens come from, or a value cannot be used.
    pub fn build(self) -> Result<Client> {
        let hosts = self.hosts()?;
        let user_agent = self.user_agent_header()?;
        let transport = match &self.transport {
            Some(transport) => Arc::clone(transport),
            None => Arc::new(ReqwestTransport::new(self.connect_timeout)?),
        };
        let inner = Inner {
            hosts,
            tokens: self.tokens.build(self.transport.as_ref(), self.oauth_url, self.allow_http_loopback)?,
            transport,
            limiter: self.limits.build()?,
            retry: self.retry.unwrap_or_else(|| Arc::new(StandardRetry::new())),
            timeout: self.timeout,
            attempt_timeout: self.attempt_timeout,
            user_agent,
        };
        Ok(Client { inner: Arc::new(inner), account: None })
    }

    fn hosts(&self) -> Result<Hosts> {
        let mut hosts = Hosts::production()?;
        if let Some(url) = &self.base_url {
            hosts.is_custom = true;
            hosts.rest = hosts::parse(url, self.allow_http_loopback)?;
            hosts.files = hosts.rest.clone();
            hosts.scim = hosts.rest.clone();
            hosts.scim.set_path(hosts.rest.path().trim_end_matches('/').trim_end_matches("/v2"));
        }
        if let Some(url) = &self.oauth_url {
            hosts.oauth = hosts::parse(url, self.allow_http_loopback)?;
        }
        Ok(hosts)
    }

    fn user_agent_header(&self) -> Result<HeaderValue> {
        let default = concat!("zoom-api/", env!("CARGO_PKG_VERSION"));
        HeaderValue::from_str(self.user_agent.as_deref().unwrap_or(default))
            .map_err(|error| Error::config("the user agent holds a character that no header can", error))
    }
}

impl Limits {
    fn build(self) -> Result<Option<Arc<dyn RateLimiter>>> {
        Ok(match self {
            Self::OfPlan(limits) => Some(Arc::new(limits.build()?)),
            Self::Own(limiter) => Some(limiter),
            Self::None => None,
        })
    }
}

impl Tokens {
    fn build(
        self,
        transport: Option<&Arc<dyn Transport>>,
        oauth_url: Option<String>,
        allow_http_loopback: bool,
    ) -> Result<Arc<dyn TokenSource>> {
        use secrecy::ExposeSecret as _;

        match self {
            Self::Unsaid => Err(Error::config(
                "say where tokens come from: `token`, `server_to_server` or `token_source`",
                "nothing was said",
            )),
            Self::Fixed(token) => Ok(Arc::new(FixedToken::new(token.expose_secret())?)),
            Self::ServerToServer { mut app, account_id } => {
                if let Some(url) = oauth_url {
                    app = app.oauth_url(url);
                }
                if let Some(transport) = transport {
                    app = app.shared_transport(Arc::clone(transport));
                }
                let app = app.dangerous_allow_http_loopback(allow_http_loopback).build()?;
                Ok(Arc::new(app.server_to_server(account_id).build()))
            }
            Self::Source(source) => Ok(source),
        }
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder").field("timeout", &self.timeout).finish_non_exhaustive()
    }
}
