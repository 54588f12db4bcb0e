//! `zoomctl login`: logs in and stores the login.

mod browser;
mod prompt;

use clap::Args;
use zoom_api::auth::{Grant, TokenSource as _};

use crate::connection::{Login, Profile, ServerOptions, block_on};
use crate::terminal::{Failure, note};

/// Logs in, and keeps the login.
///
/// It is kept in the settings folder, in files that only their owner can read.
///
/// Without --user it is the login of a server-to-server app: its account ID, client ID and client secret are on its page in Zoom's
/// marketplace. With --user a user consents in a browser; the app's page must name the redirect URL http://localhost:PORT/callback.
///
/// A base URL is kept with the login. What is not given is asked for. The secret is never an argument, where others could see it: it is asked for without an echo, or read
/// from ZOOM_CLIENT_SECRET, or from the input when that is no terminal.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// The app's account, for server-to-server.
    #[arg(long, value_name = "ID", env = "ZOOM_ACCOUNT_ID", hide_env_values = true)]
    account_id: Option<String>,
    /// The app.
    #[arg(long, value_name = "ID", env = "ZOOM_CLIENT_ID", hide_env_values = true)]
    client_id: Option<String>,
    /// Lets a user consent in a browser.
    #[arg(long)]
    user: bool,
    /// The app has no secret; the proof of possession (PKCE) has to do.
    #[arg(long, requires = "user")]
    public: bool,
    /// The port of this machine that the browser comes back to.
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
    note(format_args!("logged in (profile `{}`), with {scopes} scopes", profile.name()));
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
