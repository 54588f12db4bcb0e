//! Moves the secrets of a login between files and the keyring.

use std::time::Duration;

use zoom_api::auth::{FileStore, Lease, TokenStore as _};

use super::secrets::{KeyringEntries, SecretStorage, Secrets};
use super::{Login, Profile, login};
use crate::connection::keyring;
use crate::terminal::{Failure, note};

/// Longer than a move takes.
const LEASE: Duration = Duration::from_secs(120);

impl Profile {
    /// Moves the secrets of a login, and returns whether they were elsewhere.
    ///
    /// No process renews the tokens meanwhile. Whenever the move is interrupted, the secrets are complete in one place.
    ///
    /// # Errors
    /// Fails if a file or the keyring cannot be written, or another process renews the tokens.
    pub(crate) async fn move_secrets(&self, login: &Login, storage: SecretStorage) -> Result<bool, Failure> {
        let _lease = self.lease().await?;
        match (&login.secrets, storage) {
            (Secrets::File(_), SecretStorage::File) => Ok(false),
            (Secrets::File(_), SecretStorage::Keyring) => self.move_to_keyring(login).await.map(|()| true),
            (Secrets::Keyring(entries), SecretStorage::File) => self.move_to_files(login, entries).await.map(|()| true),
            // Completes a move that was interrupted.
            (Secrets::Keyring(entries), SecretStorage::Keyring) => {
                self.move_tokens(login, entries).await.map(|()| false)
            }
        }
    }

    async fn lease(&self) -> Result<Lease, Failure> {
        let lease = FileStore::new(self.tokens()).lock(LEASE).await;
        let lease = lease.map_err(|error| Failure::from(format!("cannot lock the stored tokens: {error}")))?;
        lease.ok_or_else(|| {
            Failure::from("another process is renewing the tokens: retry when it has finished".to_owned())
        })
    }

    async fn move_to_keyring(&self, login: &Login) -> Result<(), Failure> {
        let secret = login.client_secret()?;
        let entries = KeyringEntries::random(self.name())?;
        login::write_secret(&keyring::system(), &entries, secret.as_ref())?;
        let login = Login { secrets: Secrets::Keyring(entries.clone()), ..login.clone() };
        self.replace(&login)?;
        // Until they are moved, the login's store reads the tokens from the file.
        self.move_tokens(&login, &entries).await
    }

    async fn move_tokens(&self, login: &Login, entries: &KeyringEntries) -> Result<(), Failure> {
        let moved = self.keyring_store(login, entries).move_in().await;
        moved.map_err(|error| Failure::from(format!("cannot move the tokens: {error}")))
    }

    async fn move_to_files(&self, login: &Login, entries: &KeyringEntries) -> Result<(), Failure> {
        let secret = login.client_secret()?;
        // Both stores read the tokens from the file, once it has them.
        let moved = self.keyring_store(login, entries).move_out().await;
        moved.map_err(|error| Failure::from(format!("cannot move the tokens: {error}")))?;
        self.replace(&Login { secrets: Secrets::File(secret), ..login.clone() })?;
        if let Err(failure) = entries.remove(&keyring::system()) {
            note(format_args!("zoomctl: warning: {}", failure.message()));
        }
        Ok(())
    }
}
