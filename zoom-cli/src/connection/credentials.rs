//! Who calls: a token or an app of the environment, or what `login` kept.

use secrecy::{ExposeSecret as _, SecretString};
use zoom_api::auth::{OAuthApp, OAuthTokens, OAuthTokensBuilder};
use zoom_api::client::ClientBuilder;

use super::variable;
use crate::failure::{Failure, Kind};
use crate::profile::{Login, Profile};

/// What calls are made with.
pub(crate) enum Credentials {
    /// A token that somebody else keeps fresh.
    Token(SecretString),
    /// The server-to-server app of the environment.
    App(Login),
    /// What `login` kept.
    Profile(Profile, Login),
}

/// Finds the credentials: those of a profile that was named, those of the environment, those of the profile that is meant otherwise.
///
/// # Errors
/// When there are none.
pub(crate) fn source(profile: &Profile, is_named: bool) -> Result<Credentials, Failure> {
    let of_environment = if is_named { None } else { of_environment()? };
    if let Some(found) = of_environment {
        return Ok(found);
    }
    match profile.load()? {
        Some(login) => Ok(Credentials::Profile(profile.clone(), login)),
        None => Err(nobody(profile)),
    }
}

fn nobody(profile: &Profile) -> Failure {
    Failure::new(Kind::Unauthorized, format!("not logged in (profile `{}`)", profile.name()))
        .hint("log in: zoomctl login")
        .hint("or set ZOOM_ACCOUNT_ID, ZOOM_CLIENT_ID and ZOOM_CLIENT_SECRET, or ZOOM_ACCESS_TOKEN")
}

fn of_environment() -> Result<Option<Credentials>, Failure> {
    if let Some(token) = variable("ZOOM_ACCESS_TOKEN") {
        return Ok(Some(Credentials::Token(token.into())));
    }
    let Some(client_secret) = variable("ZOOM_CLIENT_SECRET").map(SecretString::from) else { return Ok(None) };
    let needed = |name: &str| {
        let lacking = || Failure::new(Kind::Unauthorized, format!("ZOOM_CLIENT_SECRET is set and {name} is not"));
        variable(name).ok_or_else(lacking)
    };
    let account_id = Some(needed("ZOOM_ACCOUNT_ID")?);
    let client_id = needed("ZOOM_CLIENT_ID")?;
    let login = Login { account_id, client_id, client_secret: Some(client_secret), base_url: None, oauth_url: None };
    Ok(Some(Credentials::App(login)))
}

impl Credentials {
    /// The app, unless it is a bare token.
    pub(crate) const fn login(&self) -> Option<&Login> {
        match self {
            Self::Token(_) => None,
            Self::App(login) | Self::Profile(_, login) => Some(login),
        }
    }

    /// Gives them to a client.
    ///
    /// # Errors
    /// When the URL of the host that gives tokens cannot be used.
    pub(super) fn set(&self, builder: ClientBuilder, oauth_url: Option<String>) -> Result<ClientBuilder, Failure> {
        Ok(match self {
            Self::Token(token) => builder.token(token.clone()),
            Self::App(login) => builder.token_source(tokens(&login.app(oauth_url)?, login).build()),
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
    /// The app, ready to ask for tokens.
    ///
    /// # Errors
    /// When the URL cannot be used.
    pub(crate) fn app(&self, oauth_url: Option<String>) -> Result<OAuthApp, Failure> {
        let builder = match &self.client_secret {
            Some(secret) => OAuthApp::builder(&self.client_id, secret.expose_secret()),
            None => OAuthApp::public(&self.client_id),
        };
        let builder = builder.dangerous_allow_http_loopback(true);
        let builder = match oauth_url {
            Some(url) => builder.oauth_url(url),
            None => builder,
        };
        Ok(builder.build()?)
    }

    /// Its tokens, kept beside the login.
    ///
    /// # Errors
    /// As [`app`](Self::app).
    pub(crate) fn tokens(&self, profile: &Profile, oauth_url: Option<String>) -> Result<OAuthTokens, Failure> {
        let builder = tokens(&self.app(oauth_url)?, self);
        Ok(kept(builder, profile).build())
    }
}

#[cfg(unix)]
fn kept(builder: OAuthTokensBuilder, profile: &Profile) -> OAuthTokensBuilder {
    builder.store(zoom_api::auth::FileStore::new(profile.tokens()))
}

/// The file store is for Unix: elsewhere every run asks for a token of its own.
#[cfg(not(unix))]
fn kept(builder: OAuthTokensBuilder, _: &Profile) -> OAuthTokensBuilder {
    builder
}
