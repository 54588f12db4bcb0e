//! The keyring of the system: the Secret Service, the Keychain of macOS, or the Credential Manager of Windows.

use ::keyring::{Entry, Error};
use secrecy::{ExposeSecret as _, SecretString};

use super::{Keyring, KeyringError};

/// The service under which all entries are stored.
const SERVICE: &str = "zoomctl";

/// The keyring of the system.
pub(super) struct SystemKeyring;

impl Keyring for SystemKeyring {
    fn read(&self, entry: &str) -> Result<Option<SecretString>, KeyringError> {
        match open(entry)?.get_secret() {
            // The reader recognizes an entry that is damaged.
            Ok(secret) => Ok(Some(String::from_utf8_lossy(&secret).into_owned().into())),
            Err(Error::NoEntry) => Ok(None),
            Err(error) => Err(failed(&error)),
        }
    }

    fn write(&self, entry: &str, secret: &SecretString) -> Result<(), KeyringError> {
        // Bytes, because Windows stores texts with two bytes per character, and limits their size.
        open(entry)?.set_secret(secret.expose_secret().as_bytes()).map_err(|error| failed(&error))
    }

    fn remove(&self, entry: &str) -> Result<(), KeyringError> {
        match open(entry)?.delete_credential() {
            Ok(()) | Err(Error::NoEntry) => Ok(()),
            Err(error) => Err(failed(&error)),
        }
    }
}

fn open(entry: &str) -> Result<Entry, KeyringError> {
    Entry::store_status().as_ref().map_err(failed)?;
    Entry::new(SERVICE, entry).map_err(|error| failed(&error))
}

/// The reason of the platform, if there is one. Displayed errors contain no secrets.
fn failed(error: &Error) -> KeyringError {
    KeyringError::new(match error {
        Error::PlatformFailure(reason) | Error::NoStorageAccess(reason) => reason.to_string(),
        other => other.to_string(),
    })
}
