//! Keyrings, which protect secrets with the user's login to the system.

#[cfg(test)]
pub(super) mod memory;
mod store;
#[cfg(feature = "keyring")]
mod system;

use std::fmt;
use std::io::{IsTerminal as _, stderr};
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::Duration;

use secrecy::SecretString;
use tokio::sync::oneshot;

pub(super) use store::KeyringStore;

/// The longest wait for a keyring at a terminal, where a person may have to unlock it.
const PERSON_TIMEOUT: Duration = Duration::from_secs(60);

/// The longest wait for a keyring elsewhere.
const PROGRAM_TIMEOUT: Duration = Duration::from_secs(10);

/// A keyring with named entries. Its operations may block for as long as a person needs to unlock it.
pub(crate) trait Keyring: Send + Sync {
    /// Reads an entry; `None` if it is missing.
    ///
    /// # Errors
    /// Fails if the keyring is unavailable or locked.
    fn read(&self, entry: &str) -> Result<Option<SecretString>, KeyringError>;

    /// Writes an entry in place of an earlier one.
    ///
    /// # Errors
    /// Fails if the entry may not have been written.
    fn write(&self, entry: &str, secret: &SecretString) -> Result<(), KeyringError>;

    /// Removes an entry, if it exists.
    ///
    /// # Errors
    /// Fails if the entry may still exist.
    fn remove(&self, entry: &str) -> Result<(), KeyringError>;
}

/// Why a keyring failed, without secrets.
#[derive(Debug)]
pub(crate) struct KeyringError {
    reason: String,
}

impl KeyringError {
    pub(super) fn new(reason: impl Into<String>) -> Self {
        Self { reason: reason.into() }
    }

    fn timeout() -> Self {
        Self::new("it does not respond; it may be locked")
    }
}

impl fmt::Display for KeyringError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason)
    }
}

impl std::error::Error for KeyringError {}

/// The keyring of the system.
pub(crate) fn system() -> Arc<dyn Keyring> {
    #[cfg(feature = "keyring")]
    return Arc::new(system::SystemKeyring);
    #[cfg(not(feature = "keyring"))]
    Arc::new(NoKeyring)
}

/// The keyring of a program that was built without support for keyrings.
#[cfg(not(feature = "keyring"))]
struct NoKeyring;

#[cfg(not(feature = "keyring"))]
impl NoKeyring {
    fn error() -> KeyringError {
        KeyringError::new("this zoomctl was built without support for keyrings")
    }
}

#[cfg(not(feature = "keyring"))]
impl Keyring for NoKeyring {
    fn read(&self, _: &str) -> Result<Option<SecretString>, KeyringError> {
        Err(Self::error())
    }

    fn write(&self, _: &str, _: &SecretString) -> Result<(), KeyringError> {
        Err(Self::error())
    }

    fn remove(&self, _: &str) -> Result<(), KeyringError> {
        Err(Self::error())
    }
}

/// Runs an operation on a thread of its own, and waits for it.
///
/// The thread does not keep the program from ending, as a locked keyring would.
///
/// # Errors
/// Fails if the operation fails, or does not end in time.
pub(crate) fn wait_for<T: Send + 'static>(
    keyring: &Arc<dyn Keyring>,
    work: impl FnOnce(&dyn Keyring) -> Result<T, KeyringError> + Send + 'static,
) -> Result<T, KeyringError> {
    let (sender, receiver) = mpsc::channel();
    spawn(keyring, work, move |outcome| drop(sender.send(outcome)))?;
    receiver.recv_timeout(timeout()).unwrap_or_else(|_| Err(KeyringError::timeout()))
}

/// As [`wait_for`], without blocking.
async fn run<T: Send + 'static>(
    keyring: &Arc<dyn Keyring>,
    work: impl FnOnce(&dyn Keyring) -> Result<T, KeyringError> + Send + 'static,
) -> Result<T, KeyringError> {
    let (sender, receiver) = oneshot::channel();
    spawn(keyring, work, move |outcome| drop(sender.send(outcome)))?;
    match tokio::time::timeout(timeout(), receiver).await {
        Ok(Ok(outcome)) => outcome,
        Ok(Err(_)) | Err(_) => Err(KeyringError::timeout()),
    }
}

fn spawn<T: 'static>(
    keyring: &Arc<dyn Keyring>,
    work: impl FnOnce(&dyn Keyring) -> T + Send + 'static,
    report: impl FnOnce(T) + Send + 'static,
) -> Result<(), KeyringError> {
    let keyring = Arc::clone(keyring);
    let thread = thread::Builder::new().name("keyring".to_owned());
    let spawned = thread.spawn(move || report(work(&*keyring)));
    spawned.map(drop).map_err(|error| KeyringError::new(format!("cannot start a thread: {error}")))
}

fn timeout() -> Duration {
    if stderr().is_terminal() { PERSON_TIMEOUT } else { PROGRAM_TIMEOUT }
}
