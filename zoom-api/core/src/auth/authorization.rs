//! The authorization code flow, with PKCE and `state`.

use std::fmt;

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use secrecy::{ExposeSecret as _, SecretString};
use sha2::{Digest as _, Sha256};
use url::Url;

use super::backoff::TokenBackoff;
use super::environment::Environment;
use super::token_form::TokenForm;
use super::token_response::TokenResponse;
use super::{Callback, Grant, OAuthApp, secret_text};
use crate::error::{Error, Result};
use crate::transport::check_runtime;

/// A builder of an [`Authorization`]; see [`OAuthApp::authorize`].
#[derive(Debug)]
#[must_use]
pub struct AuthorizationBuilder {
    app: OAuthApp,
    redirect_uri: String,
    secrets: Option<(SecretString, SecretString)>,
}

/// An authorization in progress.
///
/// [`finish`](Self::finish) consumes it, since an authorization code can be used only once.
pub struct Authorization {
    app: OAuthApp,
    redirect_uri: String,
    state: SecretString,
    verifier: SecretString,
    url: Url,
}

impl AuthorizationBuilder {
    pub(super) fn new(app: OAuthApp, redirect_uri: String) -> Self {
        Self { app, redirect_uri, secrets: None }
    }

    /// Resumes an authorization that another process started, with the [`state`](Authorization::state) and
    /// [`verifier`](Authorization::verifier) stored in the user's session.
    pub fn resume(self, state: impl Into<SecretString>, verifier: impl Into<SecretString>) -> Self {
        Self { secrets: Some((state.into(), verifier.into())), ..self }
    }

    /// Generates the secrets and the authorization URL.
    ///
    /// # Errors
    /// Fails if the system provides no random bytes.
    pub fn build(self) -> Result<Authorization> {
        let (state, verifier) = match self.secrets {
            Some(secrets) => secrets,
            None => (secret_text::random()?, secret_text::random()?),
        };
        let mut url = self.app.url("/oauth/authorize");
        url.query_pairs_mut()
            .append_pair("response_type", "code")
            .append_pair("client_id", self.app.client_id())
            .append_pair("redirect_uri", &self.redirect_uri)
            .append_pair("state", state.expose_secret())
            .append_pair("code_challenge", &challenge(&verifier))
            .append_pair("code_challenge_method", "S256");
        Ok(Authorization { app: self.app, redirect_uri: self.redirect_uri, state, verifier, url })
    }
}

impl Authorization {
    /// Returns the URL to open in the user's browser.
    #[must_use]
    pub fn url(&self) -> &Url {
        &self.url
    }

    /// Returns the `state`. Store it in the user's session if another process handles the callback.
    #[must_use]
    pub fn state(&self) -> &SecretString {
        &self.state
    }

    /// Returns the PKCE code verifier. Store it together with the [`state`](Self::state), and never put it in a URL.
    #[must_use]
    pub fn verifier(&self) -> &SecretString {
        &self.verifier
    }

    /// Exchanges the callback for tokens. `callback` is the callback's URL, its path with the query, or the query alone.
    ///
    /// # Errors
    /// Fails if the user denied consent, the `state` does not match, or Zoom rejects the code. The request is retried only if it
    /// did not reach Zoom, since the code can be used only once: start a new authorization otherwise.
    pub async fn finish(self, callback: &str) -> Result<Grant> {
        check_runtime()?;
        let code = self.code(callback)?;
        let mut backoff = TokenBackoff::new();
        loop {
            let error = match self.app.request_tokens(self.form(&code)).await {
                TokenResponse::Issued(granted) => return Grant::first(granted),
                TokenResponse::NotSent(error) => error,
                TokenResponse::Rejected(_, error) | TokenResponse::Unavailable(error) => return Err(error),
                TokenResponse::Unknown(error) | TokenResponse::Invalid(error) => return Err(error),
            };
            let delay = backoff.delay(&error, &Environment::default()).ok_or(error)?;
            tokio::time::sleep(delay).await;
        }
    }

    fn form(&self, code: &SecretString) -> TokenForm {
        TokenForm::grant("authorization_code")
            .secret("code", code)
            .field("redirect_uri", &self.redirect_uri)
            .secret("code_verifier", &self.verifier)
    }

    /// The code, after checking the `state`.
    fn code(&self, callback: &str) -> Result<SecretString> {
        let callback = Callback::parse(callback);
        let state = callback.state.unwrap_or_default();
        if !secret_text::equals(state.expose_secret(), self.state.expose_secret()) {
            return Err(Error::auth("the `state` of the callback does not match: start the authorization again"));
        }
        match (callback.error.as_deref(), callback.code) {
            (Some("access_denied"), _) => Err(Error::reauth_required("the user denied consent")),
            (Some(_), _) => Err(Error::auth("the callback contains an error")),
            (None, Some(code)) => Ok(code),
            (None, None) => Err(Error::auth("the callback contains no `code`")),
        }
    }
}

/// Omits the URL, which contains the `state`.
impl fmt::Debug for Authorization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Authorization")
            .field("app", &self.app)
            .field("redirect_uri", &self.redirect_uri)
            .finish_non_exhaustive()
    }
}

/// The PKCE code challenge: the SHA-256 of the verifier.
fn challenge(verifier: &SecretString) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(verifier.expose_secret()))
}
