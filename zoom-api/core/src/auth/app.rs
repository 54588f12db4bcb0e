//! An app of Zoom's marketplace, and what it can ask Zoom for.

mod builder;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderValue, header};
use secrecy::{ExposeSecret as _, SecretString};
use url::Url;

pub use builder::OAuthAppBuilder;

use super::token_form::TokenForm;
use super::token_response::{self, TokenResponse};
use crate::error::{Error, Result};
use crate::exchange::{Request, Response, TransportError};
use crate::foundation::method::Method;
use crate::hosts;
use crate::transport::{Transport, TransportOptions};

/// The most of a token response that is read, and how long it may take.
const LIMITS: TransportOptions = TransportOptions::new(64 * 1024, Duration::from_secs(30));

/// What an app proves itself with, and the start of every OAuth flow; cheap to clone.
///
/// # Examples
/// A user consents in a browser, and the client acts for them:
/// ```no_run
/// # async fn example(callback: &str) -> zoom_api::Result<()> {
/// use zoom_api::Client;
/// use zoom_api::auth::OAuthApp;
///
/// let app = OAuthApp::builder("client id", "client secret").build()?;
/// let authorization = app.authorize("https://example.com/callback").build()?;
/// println!("open {}", authorization.url());
///
/// // Zoom sends the browser back with `?code=…&state=…`.
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
    /// The Basic credentials; an app without a secret has none.
    authorization: Option<HeaderValue>,
    oauth: Url,
    transport: Arc<dyn Transport>,
}

impl OAuthApp {
    /// Starts with the two values that the app's page in Zoom's marketplace shows.
    pub fn builder(client_id: impl Into<String>, client_secret: impl Into<SecretString>) -> OAuthAppBuilder {
        OAuthAppBuilder::new(client_id.into(), Some(client_secret.into()))
    }

    /// Starts with an app that can keep no secret, such as one on a user's own machine; PKCE stands in for it.
    pub fn public(client_id: impl Into<String>) -> OAuthAppBuilder {
        OAuthAppBuilder::new(client_id.into(), None)
    }

    /// Ends the life of an access token, and with it of the user's consent.
    ///
    /// # Errors
    /// When Zoom does not answer or does not know the token.
    pub async fn revoke(&self, token: &SecretString) -> Result<()> {
        let form = TokenForm::new().secret("token", token);
        let response = self.send("/oauth/revoke", form).await.map_err(token_response::no_response)?;
        if response.status.is_success() {
            Ok(())
        } else {
            Err(Error::auth("Zoom did not revoke the token").with_response(response))
        }
    }

    pub(super) fn client_id(&self) -> &str {
        &self.inner.client_id
    }

    /// An address on the host that gives tokens.
    pub(super) fn address(&self, path: &str) -> Url {
        hosts::join(&self.inner.oauth, path)
    }

    /// Asks for tokens, once.
    pub(super) async fn request_tokens(&self, form: TokenForm) -> TokenResponse {
        tracing::debug!("asking for an access token");
        TokenResponse::of(self.send("/oauth/token", form).await)
    }

    pub(super) async fn send(&self, path: &str, form: TokenForm) -> Result<Response, TransportError> {
        let mut request = Request::new(Method::Post, self.address(path));
        let encoded = HeaderValue::from_static("application/x-www-form-urlencoded");
        request.headers.insert(header::CONTENT_TYPE, encoded);
        request.headers.insert(header::ACCEPT, HeaderValue::from_static("application/json"));
        let form = match &self.inner.authorization {
            Some(basic) => {
                request.headers.insert(header::AUTHORIZATION, basic.clone());
                form
            }
            None => form.field("client_id", &self.inner.client_id),
        };
        request.body = form.encoded().expose_secret().to_owned().into();
        self.inner.transport.send(request, LIMITS).await
    }
}

impl fmt::Debug for OAuthApp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OAuthApp").field("client_id", &self.inner.client_id).finish_non_exhaustive()
    }
}
