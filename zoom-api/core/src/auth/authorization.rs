//! A user's consent in a browser: authorization code, with PKCE and a checked `state`.

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use secrecy::{ExposeSecret as _, SecretString};
use sha2::{Digest as _, Sha256};
use url::{Url, form_urlencoded};

use super::backoff::TokenBackoff;
use super::environment::Environment;
use super::token_form::TokenForm;
use super::token_response::TokenResponse;
use super::{Grant, OAuthApp, secret_text};
use crate::error::{Error, Result};

/// Sets up the page on which a user is asked; made by [`OAuthApp::authorize`].
#[derive(Debug)]
#[must_use]
pub struct AuthorizationBuilder {
    app: OAuthApp,
    redirect_uri: String,
    secrets: Option<(SecretString, SecretString)>,
}

/// A request for a user's consent that is under way.
///
/// It is used up by the answer, since an authorization code works once.
#[derive(Debug)]
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

    /// Takes up a request that was started elsewhere, with its [`state`](Authorization::state) and
    /// [`verifier`](Authorization::verifier) as the user's session kept them.
    pub fn resume(self, state: impl Into<SecretString>, verifier: impl Into<SecretString>) -> Self {
        Self { secrets: Some((state.into(), verifier.into())), ..self }
    }

    /// Draws the secrets and makes the address to send the user to.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub fn build(self) -> Result<Authorization> {
        let (state, verifier) = match self.secrets {
            Some(secrets) => secrets,
            None => (secret_text::random()?, secret_text::random()?),
        };
        let mut url = self.app.address("/oauth/authorize");
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
    /// Where to send the user.
    #[must_use]
    pub fn url(&self) -> &Url {
        &self.url
    }

    /// What must come back with the user; keep it in their session if another process will finish.
    #[must_use]
    pub fn state(&self) -> &SecretString {
        &self.state
    }

    /// What proves that who finishes is who started; keep it beside the [`state`](Self::state), never in an address.
    #[must_use]
    pub fn verifier(&self) -> &SecretString {
        &self.verifier
    }

    /// Exchanges what the browser came back with: the whole address, its path with the query, or the query alone.
    ///
    /// # Errors
    /// When the user said no, the `state` is not the one that was sent, or Zoom refuses the code. Only a request that
    /// surely did not reach Zoom is repeated, for the code works once: otherwise start again.
    pub async fn finish(self, callback: &str) -> Result<Grant> {
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

    /// The code, once it is known that it is meant for this request.
    fn code(&self, callback: &str) -> Result<SecretString> {
        let answer = Callback::read(callback);
        let state = answer.state.unwrap_or_default();
        if !secret_text::equals(state.expose_secret(), self.state.expose_secret()) {
            return Err(Error::auth(
                "the `state` that came back is not the one that was sent: start the authorization again",
            ));
        }
        match (answer.error.as_deref(), answer.code) {
            (Some("access_denied"), _) => Err(Error::reauth_required("the user did not consent")),
            (Some(_), _) => Err(Error::auth("Zoom sent the user back with an error")),
            (None, Some(code)) => Ok(code),
            (None, None) => Err(Error::auth("no code came back")),
        }
    }
}

/// What the browser was sent back with.
#[derive(Default)]
struct Callback {
    code: Option<SecretString>,
    state: Option<SecretString>,
    error: Option<String>,
}

impl Callback {
    fn read(text: &str) -> Self {
        let query = text.split_once('?').map_or(text, |(_, query)| query);
        let query = query.split('#').next().unwrap_or_default();
        let mut answer = Self::default();
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            match &*name {
                "code" => answer.code = Some(value.into_owned().into()),
                "state" => answer.state = Some(value.into_owned().into()),
                "error" => answer.error = Some(value.into_owned()),
                _ => {}
            }
        }
        answer
    }
}

/// What the verifier will be checked against: its SHA-256.
fn challenge(verifier: &SecretString) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(verifier.expose_secret()))
}
