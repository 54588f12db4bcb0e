//! A keyring in memory, which fails when a test requires it.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};

use secrecy::{ExposeSecret as _, SecretString};

use super::{Keyring, KeyringError};

/// How a write ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Write {
    /// It succeeds.
    Succeeds,
    /// It fails, and changes nothing.
    Fails,
    /// It is executed, but the program does not learn it, as if it were killed then.
    SucceedsUnnoticed,
    /// A part of the text is written.
    Breaks,
}

/// A keyring in memory.
#[derive(Debug, Default)]
pub(crate) struct MemoryKeyring {
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    entries: BTreeMap<String, String>,
    writes: VecDeque<Write>,
    is_unavailable: bool,
}

impl MemoryKeyring {
    /// Sets how the next writes end; later ones succeed.
    pub(crate) fn next_writes(&self, writes: impl IntoIterator<Item = Write>) {
        self.state().writes = writes.into_iter().collect();
    }

    /// Sets whether all operations fail.
    pub(crate) fn set_unavailable(&self, is_unavailable: bool) {
        self.state().is_unavailable = is_unavailable;
    }

    /// All entries.
    pub(crate) fn entries(&self) -> BTreeMap<String, String> {
        self.state().entries.clone()
    }

    /// Removes all entries, as a keyring that was reset.
    pub(crate) fn reset(&self) {
        self.state().entries.clear();
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn available(&self) -> Result<MutexGuard<'_, State>, KeyringError> {
        let state = self.state();
        if state.is_unavailable { Err(KeyringError::new("it is unavailable")) } else { Ok(state) }
    }
}

impl Keyring for MemoryKeyring {
    fn read(&self, entry: &str) -> Result<Option<SecretString>, KeyringError> {
        Ok(self.available()?.entries.get(entry).map(|text| text.as_str().into()))
    }

    fn write(&self, entry: &str, secret: &SecretString) -> Result<(), KeyringError> {
        let mut state = self.available()?;
        let text = secret.expose_secret();
        let (entry, failure) = (entry.to_owned(), Err(KeyringError::new("the write failed")));
        match state.writes.pop_front().unwrap_or(Write::Succeeds) {
            Write::Succeeds => {
                state.entries.insert(entry, text.to_owned());
                Ok(())
            }
            Write::Fails => failure,
            Write::SucceedsUnnoticed => {
                state.entries.insert(entry, text.to_owned());
                failure
            }
            Write::Breaks => {
                state.entries.insert(entry, text.chars().take(text.len() / 2).collect());
                failure
            }
        }
    }

    fn remove(&self, entry: &str) -> Result<(), KeyringError> {
        self.available()?.entries.remove(entry);
        Ok(())
    }
}
