//! An app of Zoom's marketplace, and what it can ask Zoom for.

mod answer;
mod builder;
mod form;
mod granted;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderValue, header};
use secrecy::{ExposeSecret as _, SecretString};
use url::Url;

pub(super) use answer::{Answer, TokenErrorCode};
pub use builder::OAuthAppBuilder;
pub(super) use form::Form;
pub(super) use granted::Granted;

use super::authorization::AuthorizationBuilder;
use super::device::{self, DeviceAuthorization};
use super::tokens::{Flow, OAuthTokensBuilder};
use crate::error::{Error, Result};
use crate::foundation::method::Method;
use crate::hosts;
use crate::transport::{Request, Response, Transport, TransportError, TransportOptions};

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

    /// Gets tokens of the app's own account: server-to-server OAuth, without a user to ask.
    pub fn server_to_server(&self, account_id: impl Into<String>) -> OAuthTokensBuilder {
        OAuthTokensBuilder::new(self.clone(), Flow::Account { account_id: account_id.into() })
    }

    /// Gets tokens of the app itself, as chatbots use them.
    pub fn client_credentials(&self) -> OAuthTokensBuilder {
        OAuthTokensBuilder::new(self.clone(), Flow::ClientCredentials)
    }

    /// Keeps the tokens of a user: what [`authorize`](Self::authorize) or [`device`](Self::device) was granted, renewed
    /// with refresh tokens that work once each. Give it a store that outlives the process.
    pub fn user(&self) -> OAuthTokensBuilder {
        OAuthTokensBuilder::new(self.clone(), Flow::User)
    }

    /// Starts asking a user for consent in a browser, which comes back to `redirect_uri`; a loopback address will do.
    pub fn authorize(&self, redirect_uri: impl Into<String>) -> AuthorizationBuilder {
        AuthorizationBuilder::new(self.clone(), redirect_uri.into())
    }

    /// Asks for a code that a user types in on another device.
    ///
    /// # Errors
    /// When Zoom does not answer, or the app may not use this flow.
    pub async fn device(&self) -> Result<DeviceAuthorization> {
        device::start(self.clone()).await
    }

    /// Ends the life of an access token, and with it of the user's consent.
    ///
    /// # Errors
    /// When Zoom does not answer or does not know the token.
    pub async fn revoke(&self, token: &SecretString) -> Result<()> {
        let form = Form::new().secret("token", token);
        let response = self.send("/oauth/revoke", form).await.map_err(answer::unanswered)?;
        if response.status.is_success() {
            Ok(())
        } else {
            Err(Error::auth("Zoom did not revoke the token").with_answer(response))
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
    pub(super) async fn ask(&self, form: Form) -> Answer {
        tracing::debug!("asking for an access token");
        Answer::of(self.send("/oauth/token", form).await)
    }

    pub(super) async fn send(&self, path: &str, form: Form) -> Result<Response, TransportError> {
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
