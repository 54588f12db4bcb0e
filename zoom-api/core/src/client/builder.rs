//! The builder of a client.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;
use secrecy::SecretString;
use tokio::sync::Semaphore;

use super::options::Settings;
use super::{Client, Inner};
use crate::auth::{FixedToken, OAuthApp, OAuthAppBuilder, TokenSource};
use crate::error::{Error, Result};
use crate::hosts::{self, Hosts};
use crate::limit::{LimiterBuilder, Plan, RateLimiter};
use crate::retry::{RetryPolicy, StandardRetry};
use crate::transport::{CONNECT_TIMEOUT, ReqwestTransport, Transport};

/// The default maximum number of connections.
const MAX_CONNECTIONS: usize = 256;

/// A builder of a [`Client`]; see [`Client::builder`].
///
/// A token source is required; everything else has a default.
#[must_use]
pub struct ClientBuilder {
    tokens: Tokens,
    base_url: Option<String>,
    oauth_url: Option<String>,
    allow_http_loopback: bool,
    timeout: Duration,
    attempt_timeout: Duration,
    connect_timeout: Duration,
    max_connections: usize,
    user_agent: Option<String>,
    transport: Option<Arc<dyn Transport>>,
    limits: Limits,
    retry: Option<Arc<dyn RetryPolicy>>,
}

enum Tokens {
    None,
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
            tokens: Tokens::None,
            base_url: None,
            oauth_url: None,
            allow_http_loopback: false,
            timeout: Duration::from_secs(60),
            attempt_timeout: Duration::from_secs(30),
            connect_timeout: CONNECT_TIMEOUT,
            max_connections: MAX_CONNECTIONS,
            user_agent: None,
            transport: None,
            limits: Limits::OfPlan(LimiterBuilder::default()),
            retry: None,
        }
    }
}

impl ClientBuilder {
    /// Uses a fixed access token, which is never refreshed.
    pub fn token(self, token: impl Into<SecretString>) -> Self {
        Self { tokens: Tokens::Fixed(token.into()), ..self }
    }

    /// Requests access tokens with the credentials of a server-to-server OAuth app.
    pub fn server_to_server(
        self,
        account_id: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: impl Into<SecretString>,
    ) -> Self {
        let app = OAuthApp::builder(client_id, client_secret);
        Self { tokens: Tokens::ServerToServer { app, account_id: account_id.into() }, ..self }
    }

    /// Uses a custom token source, for example [`OAuthTokens`](crate::auth::OAuthTokens).
    pub fn token_source(self, source: impl TokenSource + 'static) -> Self {
        Self { tokens: Tokens::Source(Arc::new(source)), ..self }
    }

    /// Sets the base URL of the API. It also replaces Zoom's other API hosts.
    ///
    /// Default: `https://api.zoom.us/v2`.
    pub fn base_url(self, url: impl Into<String>) -> Self {
        Self { base_url: Some(url.into()), ..self }
    }

    /// Sets the base URL of the OAuth endpoints. Default: `https://zoom.us`.
    pub fn oauth_url(self, url: impl Into<String>) -> Self {
        Self { oauth_url: Some(url.into()), ..self }
    }

    /// Allows plain `http` URLs with a loopback host, for tests.
    pub fn dangerous_allow_http_loopback(self, allow: bool) -> Self {
        Self { allow_http_loopback: allow, ..self }
    }

    /// Sets the timeout of a whole call, including waits and retries. Default: 60 seconds.
    pub fn timeout(self, timeout: Duration) -> Self {
        Self { timeout, ..self }
    }

    /// Sets the timeout of one attempt, from connecting to the end of the response. Default: 30 seconds.
    pub fn attempt_timeout(self, attempt_timeout: Duration) -> Self {
        Self { attempt_timeout, ..self }
    }

    /// Sets the timeout for establishing a connection. Default: 5 seconds. Custom transports ignore it.
    pub fn connect_timeout(self, connect_timeout: Duration) -> Self {
        Self { connect_timeout, ..self }
    }

    /// Sets the maximum number of calls that are sent at the same time, each on its own connection; further calls wait. Default: 256.
    ///
    /// The built-in rate limiter permits 64 by default: see [`max_in_flight`](LimiterBuilder::max_in_flight). Downloads are not counted.
    pub fn max_connections(self, max_connections: usize) -> Self {
        Self { max_connections, ..self }
    }

    /// Sets the `User-Agent` header. Default: `zoom-api/` and the version of this crate.
    pub fn user_agent(self, user_agent: impl Into<String>) -> Self {
        Self { user_agent: Some(user_agent.into()), ..self }
    }

    /// Sets the transport that sends requests. Default: [`ReqwestTransport`].
    pub fn transport(self, transport: impl Transport + 'static) -> Self {
        Self { transport: Some(Arc::new(transport)), ..self }
    }

    /// Sets the account's plan, which determines the rate limits. Default: [`Plan::Pro`].
    pub fn plan(self, plan: Plan) -> Self {
        self.limits(|limits| limits.plan(plan))
    }

    /// Sets the share of the account's limits to use, above 0 and at most 1. Leave the rest to other apps of the account. Default: 1.
    pub fn share(self, share: f64) -> Self {
        self.limits(|limits| limits.share(share))
    }

    /// Changes the settings of the built-in rate limiter. Replaces a limiter set with [`rate_limiter`](Self::rate_limiter).
    pub fn limits(mut self, change: impl FnOnce(LimiterBuilder) -> LimiterBuilder) -> Self {
        let limits = match self.limits {
            Limits::OfPlan(limits) => limits,
            Limits::Own(_) | Limits::None => LimiterBuilder::default(),
        };
        self.limits = Limits::OfPlan(change(limits));
        self
    }

    /// Disables client-side rate limiting.
    pub fn unlimited(self) -> Self {
        Self { limits: Limits::None, ..self }
    }

    /// Sets the rate limiter: a [`Limiter`](crate::limit::Limiter) shared by several clients, a `RedisLimiter` shared by
    /// several programs, or a custom one.
    pub fn rate_limiter(self, limiter: impl RateLimiter + 'static) -> Self {
        Self { limits: Limits::Own(Arc::new(limiter)), ..self }
    }

    /// Sets the retry policy. Default: [`StandardRetry`]; use [`NoRetry`](crate::retry::NoRetry) to disable retries.
    pub fn retry_policy(self, policy: impl RetryPolicy + 'static) -> Self {
        Self { retry: Some(Arc::new(policy)), ..self }
    }

    /// Builds the client.
    ///
    /// # Errors
    /// Fails if there is no token source, a setting is invalid, or TLS cannot be set up.
    pub fn build(self) -> Result<Client> {
        if self.max_connections == 0 {
            return Err(Error::config("`max_connections` must be at least 1", "it is 0"));
        }
        let hosts = self.hosts()?;
        let user_agent = self.user_agent_header()?;
        let transport = match &self.transport {
            Some(transport) => Arc::clone(transport),
            None => Arc::new(ReqwestTransport::new(self.connect_timeout)?),
        };
        let inner = Inner {
            prepared_hosts: hosts.prepared(),
            hosts,
            tokens: self.tokens.build(self.transport.as_ref(), self.oauth_url, self.allow_http_loopback)?,
            transport,
            limits: self.limits.settings(),
            limiter: self.limits.build()?,
            connections: Arc::new(Semaphore::new(self.max_connections.min(Semaphore::MAX_PERMITS))),
            user_agent,
        };
        let settings = Settings {
            timeout: self.timeout,
            attempt_timeout: self.attempt_timeout,
            retry: self.retry.unwrap_or_else(|| Arc::new(StandardRetry::new())),
        };
        Ok(Client { inner: Arc::new(inner), account: None, settings })
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
        HeaderValue::from_str(self.user_agent.as_deref().unwrap_or(default)).map_err(|error| {
            Error::config("the user agent contains a character that is not allowed in a header", error)
        })
    }
}

impl Limits {
    /// The settings of the built-in limiter.
    fn settings(&self) -> Option<LimiterBuilder> {
        match self {
            Self::OfPlan(limits) => Some(limits.clone()),
            Self::Own(_) | Self::None => None,
        }
    }

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
            Self::None => Err(Error::config(
                "no token source: call `token`, `server_to_server` or `token_source`",
                "no token source was set",
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
