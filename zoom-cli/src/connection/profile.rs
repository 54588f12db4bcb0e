//! Stored logins: one folder per profile, with an app's credentials and its tokens, readable only by their owner.

use std::fs::{self, OpenOptions};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use etcetera::{AppStrategy as _, AppStrategyArgs, choose_app_strategy};
use secrecy::{ExposeSecret as _, SecretString};
use serde_json::{Value as Json, json};
use zoom_api::auth::{FileStore, Grant, TokenStore as _};

use crate::terminal::Failure;

/// The profile to use if none is named.
const DEFAULT: &str = "default";

/// A named login.
#[derive(Clone, Debug)]
pub(crate) struct Profile {
    name: String,
    folder: PathBuf,
}

/// An app and its credentials.
#[derive(Clone, Debug)]
pub(crate) struct Login {
    /// The account ID of a server-to-server app; `None` for a user who consented in a browser.
    pub(crate) account_id: Option<String>,
    /// The client ID.
    pub(crate) client_id: String,
    /// The client secret; `None` for a public app.
    pub(crate) client_secret: Option<SecretString>,
    /// The base URL of the API; `None` for the default.
    pub(crate) base_url: Option<String>,
    /// The base URL for OAuth; `None` for the default.
    pub(crate) oauth_url: Option<String>,
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
        Ok(Self { name: name.to_owned(), folder: config_folder()?.join("profiles").join(name) })
    }

    /// The name of the profile.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// The path of its token file.
    pub(crate) fn tokens(&self) -> PathBuf {
        self.folder.join("token.json")
    }

    /// Reads the stored tokens; `None` if there are none.
    ///
    /// # Errors
    /// Fails if they cannot be read.
    pub(crate) async fn grant(&self) -> Result<Option<Grant>, Failure> {
        let failure = |error| Failure::from(format!("cannot read {}: {error}", self.tokens().display()));
        FileStore::new(self.tokens()).load().await.map_err(failure)
    }

    fn login(&self) -> PathBuf {
        self.folder.join("login.json")
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

    /// Stores a login in place of an earlier one, and removes the tokens of that one.
    ///
    /// # Errors
    /// Fails if the folder cannot be written.
    pub(crate) fn save(&self, login: &Login) -> Result<(), Failure> {
        let text = SecretString::from(login.to_json().to_string());
        let saved = create_folder(&self.folder)
            .and_then(|()| remove(&self.tokens()).map(drop))
            .and_then(|()| replace(&self.login(), text.expose_secret()));
        saved.map_err(|error| Failure::from(format!("cannot write {}: {error}", self.folder.display())))
    }

    /// Removes the profile, and returns whether it existed.
    ///
    /// # Errors
    /// Fails if a file cannot be removed.
    pub(crate) fn clear(&self) -> Result<bool, Failure> {
        match fs::remove_dir_all(&self.folder) {
            Ok(()) => Ok(true),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
            Err(error) => Err(Failure::from(format!("cannot remove {}: {error}", self.folder.display()))),
        }
    }
}

impl Login {
    fn to_json(&self) -> Json {
        json!({
            "account_id": self.account_id,
            "client_id": self.client_id,
            "client_secret": self.client_secret.as_ref().map(|secret| secret.expose_secret()),
            "base_url": self.base_url,
            "oauth_url": self.oauth_url,
        })
    }

    fn from_json(json: &Json) -> Option<Self> {
        let text = |name: &str| Some(json.get(name)?.as_str()?.to_owned());
        Some(Self {
            account_id: text("account_id"),
            client_id: text("client_id")?,
            client_secret: text("client_secret").map(SecretString::from),
            base_url: text("base_url"),
            oauth_url: text("oauth_url"),
        })
    }
}

/// The configuration folder.
fn config_folder() -> Result<PathBuf, Failure> {
    if let Some(folder) = std::env::var_os("ZOOM_CONFIG_DIR").filter(|folder| !folder.is_empty()) {
        return Ok(PathBuf::from(folder));
    }
    let app = AppStrategyArgs { app_name: "zoomctl".to_owned(), ..AppStrategyArgs::default() };
    let strategy = choose_app_strategy(app);
    strategy
        .map(|strategy| strategy.config_dir())
        .map_err(|_| Failure::from("cannot find the home folder: set `ZOOM_CONFIG_DIR`".to_owned()))
}

fn create_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

fn remove(path: &Path) -> io::Result<bool> {
    match fs::remove_file(path) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

/// Replaces the contents of a file that only its owner can read.
fn replace(path: &Path, text: &str) -> io::Result<()> {
    let new = path.with_extension("new");
    remove(&new)?;
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&new)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    fs::rename(&new, path)
}
