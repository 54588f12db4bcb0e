//! Stored logins: one folder per profile, with an app's credentials and its tokens, readable only by their owner. The secrets can be in a keyring.

mod files;
mod login;
mod moving;
mod secrets;

use std::fs;
use std::io::ErrorKind;
use std::path::PathBuf;

use secrecy::{ExposeSecret as _, SecretString};
use zoom_api::auth::{FileStore, Grant, TokenStore as _};

use super::keyring::{self, KeyringStore};
use crate::terminal::{Failure, note};
pub(crate) use login::Login;
use secrets::KeyringEntries;
pub(crate) use secrets::{LoginStore, SecretStorage, Secrets};

/// The profile to use if none is named.
const DEFAULT: &str = "default";

/// A named login.
#[derive(Clone, Debug)]
pub(crate) struct Profile {
    name: String,
    folder: PathBuf,
}

impl Profile {
    /// Returns the profile of this name, whether or not it is stored.
    ///
    /// # Errors
    /// Fails if the name is invalid, or there is no home folder.
    pub(crate) fn named(name: Option<&str>) -> Result<Self, Failure> {
        let name = name.unwrap_or(DEFAULT);
        let is_plain = |char: char| char.is_ascii_alphanumeric() || matches!(char, '-' | '_');
        if name.is_empty() || !name.chars().all(is_plain) {
            return Err(Failure::usage(format!("invalid profile name `{name}`: use letters, digits, `-` and `_`")));
        }
        Ok(Self { name: name.to_owned(), folder: files::config_folder()?.join("profiles").join(name) })
    }

    /// The name of the profile.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    fn tokens(&self) -> PathBuf {
        self.folder.join("token.json")
    }

    fn login(&self) -> PathBuf {
        self.folder.join("login.json")
    }

    /// The token store of a login in this profile.
    pub(crate) fn store(&self, login: &Login) -> LoginStore {
        match &login.secrets {
            Secrets::File(_) => LoginStore::File(FileStore::new(self.tokens())),
            Secrets::Keyring(entries) => LoginStore::Keyring(self.keyring_store(login, entries)),
        }
    }

    fn keyring_store(&self, login: &Login, entries: &KeyringEntries) -> KeyringStore {
        let (profile, own) = (self.clone(), entries.clone());
        let is_current =
            move || profile.load().is_ok_and(|login| login.is_some_and(|login| login.secrets.entries() == Some(&own)));
        KeyringStore::new(&self.tokens(), entries.tokens(), keyring::system())
            .current_if(is_current)
            .replaceable(login.account_id.is_some())
    }

    /// Reads the stored tokens of a login; `None` if there are none.
    ///
    /// # Errors
    /// Fails if they cannot be read.
    pub(crate) async fn grant(&self, login: &Login) -> Result<Option<Grant>, Failure> {
        self.store(login).load().await.map_err(|error| Failure::from(format!("cannot read the stored tokens: {error}")))
    }

    /// Reads the login; `None` if there is none.
    ///
    /// # Errors
    /// Fails if its file cannot be read.
    pub(crate) fn load(&self) -> Result<Option<Login>, Failure> {
        let path = self.login();
        let text = match fs::read_to_string(&path) {
            Ok(text) => SecretString::from(text),
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(Failure::from(format!("cannot read {}: {error}", path.display()))),
        };
        let login = serde_json::from_str(text.expose_secret()).ok().and_then(|json| Login::from_json(&json));
        let broken =
            || Failure::from(format!("{} is not a valid login: log in again with `zoomctl login`", path.display()));
        login.map(Some).ok_or_else(broken)
    }

    /// Stores a login in place of an earlier one, and removes the tokens of that one. Returns the stored login.
    ///
    /// # Errors
    /// Fails if the folder or the keyring cannot be written. An earlier login then remains.
    pub(crate) fn save(&self, login: &Login, storage: SecretStorage) -> Result<Login, Failure> {
        let earlier = self.load().ok().flatten();
        let secret = login.client_secret()?;
        let secrets = match storage {
            SecretStorage::File => Secrets::File(secret),
            SecretStorage::Keyring => {
                let entries = KeyringEntries::random(&self.name)?;
                login::write_secret(&keyring::system(), &entries, secret.as_ref())?;
                Secrets::Keyring(entries)
            }
        };
        let login = Login { secrets, ..login.clone() };
        let saved = files::create_folder(&self.folder).and_then(|()| files::remove(&self.tokens()).map(drop));
        let saved = saved.map_err(|error| self.cannot_write(&error)).and_then(|()| self.replace(&login));
        if let (Err(_), Some(entries)) = (&saved, login.secrets.entries()) {
            // The failure of the file is more important than one of the keyring.
            let _ = entries.remove(&keyring::system());
        }
        saved?;
        if let Some(entries) = earlier.as_ref().and_then(|earlier| earlier.secrets.entries())
            && let Err(failure) = entries.remove(&keyring::system())
        {
            note(format_args!("zoomctl: warning: the earlier login remains in the keyring: {}", failure.message()));
        }
        Ok(login)
    }

    fn replace(&self, login: &Login) -> Result<(), Failure> {
        let text = SecretString::from(login.to_json().to_string());
        files::replace(&self.login(), text.expose_secret()).map_err(|error| self.cannot_write(&error))
    }

    fn cannot_write(&self, error: &std::io::Error) -> Failure {
        Failure::from(format!("cannot write {}: {error}", self.folder.display()))
    }

    /// Removes the profile, and returns whether it existed.
    ///
    /// # Errors
    /// Fails if a file or an entry of the keyring cannot be removed.
    pub(crate) fn clear(&self) -> Result<bool, Failure> {
        if let Ok(Some(login)) = self.load()
            && let Some(entries) = login.secrets.entries()
        {
            // The file names the entries, so it remains until they are removed.
            let removed = entries.remove(&keyring::system()).map_err(|failure| {
                let folder = self.folder.display();
                failure.hint(format!("unlock the keyring and log out again, or delete its entries and {folder}"))
            });
            if !removed? {
                note("zoomctl: warning: the keyring has no secrets of this login; if it is locked, they remain there");
            }
        }
        match fs::remove_dir_all(&self.folder) {
            Ok(()) => Ok(true),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
            Err(error) => Err(Failure::from(format!("cannot remove {}: {error}", self.folder.display()))),
        }
    }
}
