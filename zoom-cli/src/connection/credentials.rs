//! Credentials: an access token or an app from the environment, or a stored login.

use secrecy::{ExposeSecret as _, SecretString};
use zoom_api::auth::{OAuthApp, OAuthTokens, OAuthTokensBuilder};
use zoom_api::client::ClientBuilder;
use zoom_api::transport::ReqwestTransport;

use super::profile::{Login, Profile, Secrets};
use super::variable;
use crate::terminal::{Failure, FailureKind};

/// The credentials of calls.
pub(crate) enum Credentials {
    /// An access token that is renewed elsewhere.
    Token(SecretString),
    /// A server-to-server app from the environment.
    App(Login),
    /// A login stored by `zoomctl login`.
    Profile(Profile, Login),
}

/// Finds credentials: in the named profile only, or else in the environment, then in the default profile.
///
/// # Errors
/// Fails if there are none.
pub(super) fn find(profile: &Profile, is_named: bool) -> Result<Credentials, Failure> {
    let from_environment = if is_named { None } else { from_environment()? };
    if let Some(found) = from_environment {
        return Ok(found);
    }
    match profile.load()? {
        Some(login) => Ok(Credentials::Profile(profile.clone(), login)),
        None => Err(not_logged_in(profile)),
    }
}

fn not_logged_in(profile: &Profile) -> Failure {
    Failure::new(FailureKind::Unauthorized, format!("not logged in (profile `{}`)", profile.name()))
        .hint("log in with `zoomctl login`")
        .hint("or set `ZOOM_ACCESS_TOKEN`, or `ZOOM_ACCOUNT_ID`, `ZOOM_CLIENT_ID` and `ZOOM_CLIENT_SECRET`")
}

fn from_environment() -> Result<Option<Credentials>, Failure> {
    if let Some(token) = variable("ZOOM_ACCESS_TOKEN") {
        return Ok(Some(Credentials::Token(token.into())));
    }
    let Some(client_secret) = variable("ZOOM_CLIENT_SECRET").map(SecretString::from) else { return Ok(None) };
    let required = |name: &str| {
        let missing =
            || Failure::new(FailureKind::Unauthorized, format!("`{name}` is not set, but `ZOOM_CLIENT_SECRET` is"));
        variable(name).ok_or_else(missing)
    };
    let account_id = Some(required("ZOOM_ACCOUNT_ID")?);
    let client_id = required("ZOOM_CLIENT_ID")?;
    let secrets = Secrets::File(Some(client_secret));
    let login = Login { account_id, client_id, base_url: None, oauth_url: None, secrets };
    Ok(Some(Credentials::App(login)))
}

impl Credentials {
    /// The login, unless the credentials are an access token.
    pub(crate) const fn login(&self) -> Option<&Login> {
        match self {
            Self::Token(_) => None,
            Self::App(login) | Self::Profile(_, login) => Some(login),
        }
    }

    /// Adds the credentials to a client.
    ///
    /// # Errors
    /// Fails if the OAuth URL is invalid.
    pub(super) fn apply(&self, builder: ClientBuilder, oauth_url: Option<String>) -> Result<ClientBuilder, Failure> {
        Ok(match self {
            Self::Token(token) => builder.token(token.clone()),
            Self::App(login) => builder.token_source(login.app_tokens(&login.app(oauth_url)?)),
            Self::Profile(profile, login) => builder.token_source(login.tokens(profile, oauth_url)?),
        })
    }
}

fn tokens(app: &OAuthApp, login: &Login) -> OAuthTokensBuilder {
    match &login.account_id {
        Some(account_id) => app.server_to_server(account_id),
        None => app.user(),
    }
}

impl Login {
    /// The OAuth app.
    ///
    /// # Errors
    /// Fails if the OAuth URL is invalid, or the keyring with the client secret is unavailable.
    pub(crate) fn app(&self, oauth_url: Option<String>) -> Result<OAuthApp, Failure> {
        let builder = match self.client_secret()? {
            Some(secret) => OAuthApp::builder(&self.client_id, secret.expose_secret()),
            None => OAuthApp::public(&self.client_id),
        };
        let transport = ReqwestTransport::builder().proxy_from_environment().close_connections();
        let builder = builder.transport(transport.build()?).dangerous_allow_http_loopback(true);
        let builder = match oauth_url {
            Some(url) => builder.oauth_url(url),
            None => builder,
        };
        Ok(builder.build()?)
    }

    /// The tokens of this login, which are not stored.
    pub(crate) fn app_tokens(&self, app: &OAuthApp) -> OAuthTokens {
        tokens(app, self).build()
    }

    /// The tokens of this login, stored in its profile.
    ///
    /// # Errors
    /// As [`app`](Self::app).
    pub(crate) fn tokens(&self, profile: &Profile, oauth_url: Option<String>) -> Result<OAuthTokens, Failure> {
        let builder = tokens(&self.app(oauth_url)?, self);
        Ok(builder.store(profile.store(self)).build())
    }
}
