//! Zoom's server-to-server OAuth: an app of one account, without a user to ask.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use http::{HeaderValue, header};
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;
use tokio::time::Instant;
use url::Url;

use super::single_flight::SingleFlight;
use super::{AccessToken, TokenSource};
use crate::BoxFuture;
use crate::client::bases::{self, Bases};
use crate::endpoint::{Base, Method};
use crate::error::{Error, Result};
use crate::request::RequestParts;
use crate::transport::{Limits, Request, ReqwestTransport, Response, Transport};

/// Gets tokens with the credentials of a server-to-server app.
///
/// A token is asked for once, however many calls wait for it, and renewed in the background before it expires.
#[derive(Clone)]
pub struct ServerToServer {
    shared: Arc<Shared>,
}

/// Sets up [`ServerToServer`].
pub struct ServerToServerBuilder {
    account_id: String,
    client_id: String,
    client_secret: SecretString,
    oauth_url: Option<String>,
    allow_http_loopback: bool,
    transport: Option<Arc<dyn Transport>>,
}

struct Shared {
    url: Url,
    body: String,
    authorization: HeaderValue,
    transport: Arc<dyn Transport>,
    flight: SingleFlight<Result<Grant, Arc<Error>>>,
    grant: Mutex<Option<Grant>>,
}

/// A token and its times.
#[derive(Clone)]
struct Grant {
    token: AccessToken,
    renew_at: Instant,
    expires_at: Instant,
}

/// The most of a token response that is read, and how long it may take.
const LIMITS: Limits = Limits::new(64 * 1024, Duration::from_secs(30));

/// How long Zoom's tokens live where the response does not say.
const DEFAULT_LIFETIME: f64 = 3600.0;

/// No longer life than this is believed.
const LONGEST_LIFETIME: f64 = 86_400.0;

impl ServerToServer {
    /// Starts with the three values that the app's page in Zoom's marketplace shows.
    pub fn builder(
        account_id: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: impl Into<SecretString>,
    ) -> ServerToServerBuilder {
        ServerToServerBuilder {
            account_id: account_id.into(),
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            oauth_url: None,
            allow_http_loopback: false,
            transport: None,
        }
    }

    /// A new grant, from the request under way if there is one.
    async fn fetch(&self) -> Result<AccessToken> {
        let outcome = self.shared.flight.join(|| self.request()).await;
        match outcome {
            Some(Ok(grant)) => Ok(grant.token),
            Some(Err(error)) => Err(Error::shared(&error)),
            None => Err(Error::auth("the request for a token was broken off")),
        }
    }

    /// The request for a token, to run in a task of its own.
    fn request(&self) -> impl Future<Output = Result<Grant, Arc<Error>>> + Send + 'static {
        let shared = Arc::clone(&self.shared);
        async move { shared.ask().await.map_err(Arc::new) }
    }
}

impl TokenSource for ServerToServer {
    fn current(&self) -> Option<AccessToken> {
        let grant = self.shared.grant();
        let grant = grant.as_ref().filter(|grant| Instant::now() < grant.expires_at)?;
        if grant.renew_at <= Instant::now() {
            self.shared.flight.start(|| self.request());
        }
        Some(grant.token.clone())
    }

    fn token(&self) -> BoxFuture<'_, Result<AccessToken>> {
        Box::pin(async {
            match self.current() {
                Some(token) => Ok(token),
                None => self.fetch().await,
            }
        })
    }

    fn refresh<'a>(&'a self, refused: &'a AccessToken) -> BoxFuture<'a, Result<AccessToken>> {
        Box::pin(async move {
            self.shared.discard(refused);
            self.token().await
        })
    }
}

impl Shared {
    fn grant(&self) -> std::sync::MutexGuard<'_, Option<Grant>> {
        self.grant.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Forgets a token that Zoom refused; a newer one stays.
    fn discard(&self, refused: &AccessToken) {
        self.grant().take_if(|grant| grant.token == *refused);
    }

    async fn ask(&self) -> Result<Grant> {
        tracing::debug!("asking for an access token");
        let outcome = self.transport.send(self.token_request(), LIMITS).await;
        let response =
            outcome.map_err(|error| Error::auth("Zoom's token endpoint did not answer").with_source(error))?;
        let grant = Grant::read(response)?;
        *self.grant() = Some(grant.clone());
        Ok(grant)
    }

    fn token_request(&self) -> Request {
        let mut request = Request::new(Method::Post, self.url.clone());
        let form = HeaderValue::from_static("application/x-www-form-urlencoded");
        request.headers.insert(header::CONTENT_TYPE, form);
        request.headers.insert(header::ACCEPT, HeaderValue::from_static("application/json"));
        request.headers.insert(header::AUTHORIZATION, self.authorization.clone());
        request.body = self.body.clone().into();
        request
    }
}

impl Grant {
    fn read(response: Response) -> Result<Self> {
        if !response.status.is_success() {
            return Err(Error::auth("Zoom's token endpoint refused").with_answer(response));
        }
        let json: Value = serde_json::from_slice(&response.body).unwrap_or_default();
        let text = json.get("access_token").and_then(Value::as_str);
        let text = text.ok_or_else(|| Error::auth("Zoom's token endpoint answered without an access token"))?;
        let lifetime = lifetime(json.get("expires_in"))?;
        let now = Instant::now();
        Ok(Self {
            token: AccessToken::new(text)?,
            renew_at: now + lifetime - skew(lifetime),
            expires_at: now + lifetime,
        })
    }
}

/// How long a token lives; Zoom sends a number, at times as a string.
fn lifetime(value: Option<&Value>) -> Result<Duration> {
    let seconds = match value {
        Some(Value::Number(number)) => number.as_f64(),
        Some(Value::String(text)) => text.trim().parse().ok(),
        _ => None,
    };
    let seconds = seconds.unwrap_or(DEFAULT_LIFETIME).min(LONGEST_LIFETIME);
    Duration::try_from_secs_f64(seconds)
        .ok()
        .filter(|lifetime| !lifetime.is_zero())
        .ok_or_else(|| Error::auth("Zoom's token endpoint gave a token that has already expired"))
}

/// How long before its end a token is renewed.
fn skew(lifetime: Duration) -> Duration {
    (lifetime / 10).min(Duration::from_secs(120))
}

impl ServerToServerBuilder {
    /// Sets where tokens are asked for, `https://zoom.us` unless told otherwise.
    #[must_use]
    pub fn oauth_url(self, url: impl Into<String>) -> Self {
        Self { oauth_url: Some(url.into()), ..self }
    }

    /// Lets the URL be plain `http` when its host is this machine, for tests.
    #[must_use]
    pub fn dangerous_allow_http_loopback(self, allow: bool) -> Self {
        Self { allow_http_loopback: allow, ..self }
    }

    /// Sets who carries the request for a token.
    #[must_use]
    pub fn transport(self, transport: impl Transport + 'static) -> Self {
        self.shared_transport(Arc::new(transport))
    }

    pub(crate) fn shared_transport(self, transport: Arc<dyn Transport>) -> Self {
        Self { transport: Some(transport), ..self }
    }

    /// Checks what was set.
    ///
    /// # Errors
    /// When a credential or the URL cannot be used.
    pub fn build(self) -> Result<ServerToServer> {
        let base = match &self.oauth_url {
            Some(url) => bases::parse(url, self.allow_http_loopback)?,
            None => Bases::default_url(Base::OAuth)?,
        };
        let transport = match &self.transport {
            Some(transport) => Arc::clone(transport),
            None => Arc::new(ReqwestTransport::new(crate::client::CONNECT_TIMEOUT)?),
        };
        let shared = Shared {
            url: bases::join(&base, "/oauth/token"),
            body: self.body()?,
            authorization: self.authorization()?,
            transport,
            flight: SingleFlight::default(),
            grant: Mutex::default(),
        };
        Ok(ServerToServer { shared: Arc::new(shared) })
    }

    fn body(&self) -> Result<String> {
        let mut parts = RequestParts::new("");
        parts.urlencoded();
        parts.urlencoded_field("grant_type", &"account_credentials");
        parts.urlencoded_field("account_id", &self.account_id);
        let finished = parts.finish().map_err(|_| Error::auth("the account id cannot be sent"))?;
        let body = finished.body.as_bytes().map(|bytes| String::from_utf8_lossy(bytes).into_owned());
        Ok(body.unwrap_or_default())
    }

    fn authorization(&self) -> Result<HeaderValue> {
        let credentials = format!("{}:{}", self.client_id, self.client_secret.expose_secret());
        let mut value = HeaderValue::try_from(format!("Basic {}", BASE64_STANDARD.encode(credentials)))
            .map_err(|_| Error::auth("the client's credentials cannot be sent"))?;
        value.set_sensitive(true);
        Ok(value)
    }
}

impl fmt::Debug for ServerToServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ServerToServer").finish_non_exhaustive()
    }
}

impl fmt::Debug for ServerToServerBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ServerToServerBuilder").finish_non_exhaustive()
    }
}
