//! An app and its credentials.

use std::sync::Arc;

use secrecy::{ExposeSecret as _, SecretString};
use serde_json::{Value as Json, json};

use super::secrets::{KeyringEntries, Secrets};
use crate::connection::keyring::{self, Keyring};
use crate::terminal::Failure;

/// An app and its credentials.
#[derive(Clone, Debug)]
pub(crate) struct Login {
    /// The account ID of a server-to-server app; `None` for a user who consented in a browser.
    pub(crate) account_id: Option<String>,
    /// The client ID.
    pub(crate) client_id: String,
    /// The base URL of the API; `None` for the default.
    pub(crate) base_url: Option<String>,
    /// The base URL for OAuth; `None` for the default.
    pub(crate) oauth_url: Option<String>,
    /// The client secret, or where it is.
    pub(crate) secrets: Secrets,
}

impl Login {
    /// The client secret; `None` for a public app.
    ///
    /// # Errors
    /// Fails if the keyring is unavailable, or no longer has it.
    pub(crate) fn client_secret(&self) -> Result<Option<SecretString>, Failure> {
        match &self.secrets {
            Secrets::File(secret) => Ok(secret.clone()),
            Secrets::Keyring(entries) => read_secret(&keyring::system(), entries),
        }
    }

    pub(super) fn to_json(&self) -> Json {
        let (secret, entries) = match &self.secrets {
            Secrets::File(secret) => (secret.as_ref().map(|secret| secret.expose_secret()), None),
            Secrets::Keyring(entries) => (None, Some(entries.prefix())),
        };
        json!({
            "account_id": self.account_id,
            "client_id": self.client_id,
            "client_secret": secret,
            "keyring": entries,
            "base_url": self.base_url,
            "oauth_url": self.oauth_url,
        })
    }

    pub(super) fn from_json(json: &Json) -> Option<Self> {
        let text = |name: &str| Some(json.get(name)?.as_str()?.to_owned());
        let secrets = match text("keyring") {
            Some(prefix) => Secrets::Keyring(KeyringEntries::of(prefix)),
            None => Secrets::File(text("client_secret").map(SecretString::from)),
        };
        Some(Self {
            account_id: text("account_id"),
            client_id: text("client_id")?,
            base_url: text("base_url"),
            oauth_url: text("oauth_url"),
            secrets,
        })
    }
}

/// The name of the client secret in its entry, which also exists for public apps.
const CLIENT_SECRET: &str = "client_secret";

fn read_secret(keyring: &Arc<dyn Keyring>, entries: &KeyringEntries) -> Result<Option<SecretString>, Failure> {
    let entry = entries.login();
    let text = keyring::wait_for(keyring, move |keyring| keyring.read(&entry));
    let text = text.map_err(|error| Failure::from(format!("cannot read the keyring: {error}")))?;
    let json = text.and_then(|text| serde_json::from_str::<Json>(text.expose_secret()).ok());
    let missing = || {
        Failure::from("the keyring does not have the secrets of this login".to_owned())
            .hint("unlock the keyring, or log in again with `zoomctl login`")
    };
    let json = json.ok_or_else(missing)?;
    Ok(json.get(CLIENT_SECRET).and_then(Json::as_str).map(SecretString::from))
}

/// Writes the client secret to a keyring, and verifies that it can be read.
///
/// # Errors
/// Fails if the keyring is unavailable.
pub(super) fn write_secret(
    keyring: &Arc<dyn Keyring>,
    entries: &KeyringEntries,
    secret: Option<&SecretString>,
) -> Result<(), Failure> {
    let entry = entries.login();
    let text = json!({CLIENT_SECRET: secret.map(|secret| secret.expose_secret())}).to_string();
    let written = keyring::wait_for(keyring, move |keyring| {
        let text = SecretString::from(text);
        keyring.write(&entry, &text)?;
        let stored = keyring.read(&entry)?;
        Ok(stored.is_some_and(|stored| stored.expose_secret() == text.expose_secret()))
    });
    match written {
        Ok(true) => Ok(()),
        Ok(false) => Err(Failure::from("cannot write to the keyring: it does not keep entries".to_owned())),
        Err(error) => Err(Failure::from(format!("cannot write to the keyring: {error}"))),
    }
}
