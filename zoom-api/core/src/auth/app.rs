//! OAuth apps.

mod builder;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderValue, header};
use secrecy::{ExposeSecret as _, SecretString};
use url::Url;

pub use builder::OAuthAppBuilder;

use super::scrub;
use super::token_form::TokenForm;
use super::token_response::TokenResponse;
use crate::error::{Error, Result};
use crate::exchange::{Request, Response, TransportError};
use crate::foundation::method::Method;
use crate::hosts;
use crate::transport::{Transport, TransportOptions, check_runtime, span};

/// The prefix of the `Authorization` header.
const BASIC: &str = "Basic ";

/// The maximum size and duration of a token response. It lists the granted scopes, of which Zoom has thousands.
const LIMITS: TransportOptions = TransportOptions::new(512 * 1024, Duration::from_secs(30));

/// The credentials of an OAuth app, and the start of every OAuth flow. Cheap to clone.
///
/// # Examples
/// A user consents in a browser, and the client acts on their behalf:
/// ```no_run
/// # async fn example(callback: &str) -> zoom_api::Result<()> {
/// use zoom_api::Client;
/// use zoom_api::auth::OAuthApp;
///
/// let app = OAuthApp::builder("client id", "client secret").build()?;
/// let authorization = app.authorize("https://example.com/callback").build()?;
/// println!("open {}", authorization.url());
///
/// // Zoom redirects the browser back with `?code=…&state=…`.
/// let grant = authorization.finish(callback).await?;
/// let tokens = app.user().build();
/// tokens.set_grant(&grant).await?;
/// let client = Client::builder().token_source(tokens).build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct OAuthApp {
    inner: Arc<Inner>,
}

struct Inner {
    client_id: String,
    /// The client secret and the Basic credentials, unless the app is public.
    credentials: Option<(SecretString, HeaderValue)>,
    oauth: Url,
    /// Whether the user set the OAuth URL.
    is_custom: bool,
    transport: Arc<dyn Transport>,
}

impl OAuthApp {
    /// Creates a builder from the client ID and client secret of the app.
    pub fn builder(client_id: impl Into<String>, client_secret: impl Into<SecretString>) -> OAuthAppBuilder {
        OAuthAppBuilder::new(client_id.into(), Some(client_secret.into()))
    }

    /// Creates a builder for a public app without a client secret, such as a desktop app. It relies on PKCE.
    pub fn public(client_id: impl Into<String>) -> OAuthAppBuilder {
        OAuthAppBuilder::new(client_id.into(), None)
    }

    /// Revokes an access token, and with it the user's consent.
    ///
    /// # Errors
    /// Fails if Zoom does not respond or does not know the token.
    pub async fn revoke(&self, token: &SecretString) -> Result<()> {
        let form = TokenForm::new().secret("token", token);
        check_runtime()?;
        let response = self.send("/oauth/revoke", form).await.map_err(|error| self.no_response(error))?;
        if response.status.is_success() {
            Ok(())
        } else {
            Err(Error::auth("Zoom did not revoke the token").with_response(response))
        }
    }

    pub(super) fn client_id(&self) -> &str {
        &self.inner.client_id
    }

    /// Returns a URL on the OAuth host.
    pub(super) fn url(&self, path: &str) -> Url {
        hosts::join(&self.inner.oauth, path)
    }

    /// Requests tokens once, without retries.
    pub(super) async fn request_tokens(&self, form: TokenForm) -> TokenResponse {
        tracing::debug!("requesting an access token");
        match self.send("/oauth/token", form).await {
            Ok(response) => TokenResponse::of(response, self.inner.is_custom),
            Err(error) => TokenResponse::of_failure(error.kind, self.no_response(error)),
        }
    }

    /// The error of a request without a response.
    pub(super) fn no_response(&self, error: TransportError) -> Error {
        Error::auth("Zoom's token endpoint did not respond").with_source(error).with_host(&self.inner.oauth)
    }

    pub(super) async fn send(&self, path: &str, form: TokenForm) -> Result<Response, TransportError> {
        let mut request = Request::new(Method::Post, self.url(path));
        let encoded = HeaderValue::from_static("application/x-www-form-urlencoded");
        request.headers.insert(header::CONTENT_TYPE, encoded);
        request.headers.insert(header::ACCEPT, HeaderValue::from_static("application/json"));
        let form = match &self.inner.credentials {
            Some((_, basic)) => {
                request.headers.insert(header::AUTHORIZATION, basic.clone());
                form
            }
            None => form.field("client_id", &self.inner.client_id),
        };
        request.body = form.encoded().expose_secret().to_owned().into();
        let response = span::send(&*self.inner.transport, request, LIMITS, &path, 0).await?;
        Ok(if response.status.is_success() { response } else { self.scrub(response, &form) })
    }

    /// Removes the secrets that were sent from an error response, which errors show.
    fn scrub(&self, response: Response, form: &TokenForm) -> Response {
        let secret = self.inner.credentials.as_ref().map(|(secret, _)| secret);
        let basic = self.inner.credentials.as_ref().and_then(|(_, basic)| basic.to_str().ok()?.strip_prefix(BASIC));
        let basic = basic.map(SecretString::from);
        scrub::scrub(response, form.secrets().chain(secret).chain(&basic))
    }
}

impl fmt::Debug for OAuthApp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OAuthApp").field("client_id", &self.inner.client_id).finish_non_exhaustive()
    }
}
