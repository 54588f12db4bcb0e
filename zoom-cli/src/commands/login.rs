//! `zoomctl login`: logs in and stores the login.

mod browser;
mod prompt;

use clap::Args;
use zoom_api::auth::{Grant, TokenSource as _};

use crate::connection::{Login, Profile, ServerOptions, block_on};
use crate::terminal::{Failure, note};

/// Log in and store the login.
///
/// By default, logs in a server-to-server app. Its account ID, client ID and client secret are on the page of the app in the Zoom App
/// Marketplace. With --user, a user consents in a browser; the app must list the redirect URL http://localhost:PORT/callback.
///
/// Missing IDs are prompted for. The client secret is not an option, because other users of the machine could see it: it is read from
/// ZOOM_CLIENT_SECRET, from a prompt without echo, or from stdin if that is not a terminal.
///
/// The login is stored in the configuration folder, in files that only their owner can read. A base URL is stored with it.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// Account ID of a server-to-server app.
    #[arg(long, value_name = "ID", env = "ZOOM_ACCOUNT_ID", hide_env_values = true)]
    account_id: Option<String>,
    /// Client ID of the app.
    #[arg(long, value_name = "ID", env = "ZOOM_CLIENT_ID", hide_env_values = true)]
    client_id: Option<String>,
    /// Log in as a user, with consent in a browser.
    #[arg(long)]
    user: bool,
    /// Log in without a client secret, for a public app (PKCE).
    #[arg(long, requires = "user")]
    public: bool,
    /// Local port of the redirect URL.
    #[arg(long, default_value = "4011", requires = "user")]
    port: u16,
    #[command(flatten)]
    server: ServerOptions,
}

/// Logs in, and stores the login.
///
/// # Errors
/// Fails if a credential is missing, or Zoom rejects it; an earlier login then remains.
pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let profile = arguments.server.profile()?;
    let login = arguments.login()?;
    let oauth_url = arguments.server.oauth_url(Some(&login));
    let scopes = match arguments.user {
        false => block_on(server_to_server(&profile, &login, oauth_url))?,
        true => block_on(user(&profile, &login, oauth_url, arguments.port))?,
    };
    note(format_args!("logged in with {scopes} scopes (profile `{}`)", profile.name()));
    Ok(())
}

impl Arguments {
    fn login(&self) -> Result<Login, Failure> {
        let account_id = match (self.user, &self.account_id) {
            (true, _) => None,
            (false, Some(id)) => Some(id.clone()),
            (false, None) => Some(prompt::text("Account ID", "--account-id")?),
        };
        let client_id = match &self.client_id {
            Some(id) => id.clone(),
            None => prompt::text("Client ID", "--client-id")?,
        };
        let client_secret = if self.public { None } else { Some(prompt::secret("Client secret")?) };
        let mut login = Login { account_id, client_id, client_secret, base_url: None, oauth_url: None };
        login.base_url = self.server.base_url(None);
        login.oauth_url = self.server.oauth_url(None);
        Ok(login)
    }
}

/// Requests a token before anything is stored, so that wrong credentials fail; then stores a token for the next call.
async fn server_to_server(profile: &Profile, login: &Login, oauth_url: Option<String>) -> Result<usize, Failure> {
    let app = login.app(oauth_url.clone())?;
    app.server_to_server(login.account_id.clone().unwrap_or_default()).build().token().await?;
    profile.save(login)?;
    let token = login.tokens(profile, oauth_url)?.token().await?;
    Ok(token.scopes().map_or(0, |scopes| scopes.iter().count()))
}

async fn user(profile: &Profile, login: &Login, oauth_url: Option<String>, port: u16) -> Result<usize, Failure> {
    let grant = browser::consent(&login.app(oauth_url.clone())?, port).await?;
    profile.save(login)?;
    login.tokens(profile, oauth_url)?.set_grant(&grant).await?;
    Ok(count(&grant))
}

fn count(grant: &Grant) -> usize {
    grant.scopes().map_or(0, |scopes| scopes.iter().count())
}
