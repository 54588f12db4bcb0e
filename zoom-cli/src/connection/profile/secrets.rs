//! Where the secrets of a login are.

use std::sync::Arc;
use std::time::Duration;

use clap::ValueEnum;
use secrecy::SecretString;
use zoom_api::BoxFuture;
use zoom_api::auth::{FileStore, Grant, Lease, StoreError, TokenStore};

use crate::connection::keyring::{self, Keyring, KeyringStore};
use crate::terminal::Failure;

/// Where to store secrets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum SecretStorage {
    /// In the keyring of the system.
    Keyring,
    /// In files that only their owner can read.
    File,
}

/// The client secret of a login, or where it is.
#[derive(Clone, Debug)]
pub(crate) enum Secrets {
    /// In the file of the login; `None` for a public app.
    File(Option<SecretString>),
    /// In a keyring.
    Keyring(KeyringEntries),
}

impl Secrets {
    /// Where they are.
    pub(crate) const fn storage(&self) -> SecretStorage {
        match self {
            Self::File(_) => SecretStorage::File,
            Self::Keyring(_) => SecretStorage::Keyring,
        }
    }

    pub(super) const fn entries(&self) -> Option<&KeyringEntries> {
        match self {
            Self::File(_) => None,
            Self::Keyring(entries) => Some(entries),
        }
    }
}

/// The entries of one login in a keyring. Each login has entries of its own, so that an earlier one stays valid until the new one is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct KeyringEntries {
    prefix: String,
}

impl KeyringEntries {
    /// Creates the names for a new login.
    ///
    /// # Errors
    /// Fails if the system has no random numbers.
    pub(super) fn random(profile: &str) -> Result<Self, Failure> {
        let id = getrandom::u64().map_err(|error| Failure::from(format!("no random numbers: {error}")))?;
        Ok(Self { prefix: format!("{profile}-{id:016x}") })
    }

    pub(super) const fn of(prefix: String) -> Self {
        Self { prefix }
    }

    pub(super) fn prefix(&self) -> &str {
        &self.prefix
    }

    /// The entry of the client secret.
    pub(super) fn login(&self) -> String {
        format!("{}-login", self.prefix)
    }

    /// The entries of the tokens.
    pub(super) fn tokens(&self) -> [String; 2] {
        [0, 1].map(|slot| format!("{}-tokens-{slot}", self.prefix))
    }

    /// Removes all entries, and returns whether there were any. A locked keyring may not show them.
    ///
    /// # Errors
    /// Fails if the keyring is unavailable.
    pub(super) fn remove(&self, keyring: &Arc<dyn Keyring>) -> Result<bool, Failure> {
        let (login, entries) = (self.login(), [[self.login()].as_slice(), &self.tokens()].concat());
        let removed = keyring::wait_for(keyring, move |keyring| {
            let has_login = keyring.read(&login)?.is_some();
            entries.iter().try_for_each(|entry| keyring.remove(entry))?;
            Ok(has_login)
        });
        removed.map_err(|error| Failure::from(format!("cannot remove the secrets from the keyring: {error}")))
    }
}

/// The token store of a login.
pub(crate) enum LoginStore {
    File(FileStore),
    Keyring(KeyringStore),
}

/// A future of a token store.
type Future<'a, T> = BoxFuture<'a, Result<T, StoreError>>;

impl LoginStore {
    fn inner(&self) -> &dyn TokenStore {
        match self {
            Self::File(store) => store,
            Self::Keyring(store) => store,
        }
    }
}

impl TokenStore for LoginStore {
    fn load(&self) -> Future<'_, Option<Grant>> {
        self.inner().load()
    }

    fn compare_and_swap<'a>(&'a self, generation: u64, new: &'a Grant) -> Future<'a, bool> {
        self.inner().compare_and_swap(generation, new)
    }

    fn lock(&self, lease: Duration) -> Future<'_, Option<Lease>> {
        self.inner().lock(lease)
    }
}
