//! `zoomctl login`: logs in and stores the login.

mod browser;
mod prompt;

use clap::Args;
use zoom_api::auth::{Grant, TokenSource as _};

use crate::connection::{Login, Profile, SecretStorage, Secrets, ServerOptions, block_on};
use crate::terminal::{Failure, FailureKind, note};

/// Log in and store the login.
///
/// By default, logs in a server-to-server app. Its account ID, client ID and client secret are on the page of the app in the Zoom App
/// Marketplace. With --user, a user consents in a browser; the app must list the redirect URL http://localhost:PORT/callback.
///
/// Missing IDs are prompted for. The client secret is not an option, because other users of the machine could see it: it is read from
/// ZOOM_CLIENT_SECRET, from a prompt without echo, or from stdin if that is not a terminal.
///
/// The login is stored in the configuration folder, and the client secret and the tokens in the keyring of the system: the Secret Service on
/// Linux, the Keychain on macOS, the Credential Manager on Windows. Without a keyring, they are stored in files that only their owner can read,
/// which is reported on stderr. A base URL is stored with the login.
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
    /// Where to store the secrets [default: the keyring if there is one, else files].
    #[arg(long, value_name = "STORAGE", env = "ZOOM_SECRETS", hide_env_values = true)]
    secrets: Option<SecretStorage>,
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
    let grant = match arguments.user {
        false => block_on(verify(&login, oauth_url.clone())).map(|()| None)?,
        true => block_on(user(&login, oauth_url.clone(), arguments.port)).map(Some)?,
    };
    let store = |storage| block_on(store(&profile, &login, storage, oauth_url.clone(), grant.as_ref()));
    let scopes = match arguments.secrets {
        Some(storage) => store(storage)?,
        None => store(SecretStorage::Keyring).or_else(|failure| {
            if failure.kind() != FailureKind::NotDone {
                return Err(failure);
            }
            let reason = failure.message();
            note(format_args!("zoomctl: {reason}; the secrets are stored in files (`--secrets file` omits this line)"));
            store(SecretStorage::File)
        })?,
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
        let secrets = Secrets::File(client_secret);
        let mut login = Login { account_id, client_id, base_url: None, oauth_url: None, secrets };
        login.base_url = self.server.base_url(None);
        login.oauth_url = self.server.oauth_url(None);
        Ok(login)
    }
}

/// Requests a token before anything is stored, so that wrong credentials fail.
async fn verify(login: &Login, oauth_url: Option<String>) -> Result<(), Failure> {
    let app = login.app(oauth_url)?;
    app.server_to_server(login.account_id.clone().unwrap_or_default()).build().token().await?;
    Ok(())
}

async fn user(login: &Login, oauth_url: Option<String>, port: u16) -> Result<Grant, Failure> {
    browser::consent(&login.app(oauth_url)?, port).await
}

/// Stores a login with the grant of its user, or with a token for the next call. Returns the number of scopes.
async fn store(
    profile: &Profile,
    login: &Login,
    storage: SecretStorage,
    oauth_url: Option<String>,
    grant: Option<&Grant>,
) -> Result<usize, Failure> {
    let login = profile.save(login, storage)?;
    let tokens = login.tokens(profile, oauth_url)?;
    let scopes = match grant {
        Some(grant) => {
            tokens.set_grant(grant).await.map_err(|error| Failure::from(with_source(&error)))?;
            grant.scopes().cloned()
        }
        None => tokens.token().await?.scopes().cloned(),
    };
    if tokens.export_unsaved().is_some() {
        return Err(Failure::from("cannot store the tokens".to_owned()));
    }
    Ok(scopes.map_or(0, |scopes| scopes.iter().count()))
}

/// The message of an error with its reason.
fn with_source(error: &zoom_api::Error) -> String {
    match std::error::Error::source(error) {
        Some(source) => format!("{error}: {source}"),
        None => error.to_string(),
    }
}
