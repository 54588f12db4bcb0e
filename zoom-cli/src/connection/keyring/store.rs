//! A token store that keeps the tokens in a keyring.

#[cfg(test)]
mod tests;
mod text;

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;
use zoom_api::BoxFuture;
use zoom_api::auth::{FileStore, Grant, Lease, StoreError, TokenStore};

use super::{Keyring, KeyringError, run};

/// A future of a token store.
type Future<'a, T> = BoxFuture<'a, Result<T, StoreError>>;

/// The longest wait for a process that changes the same tokens.
const LOCK_TIMEOUT: Duration = Duration::from_secs(10);

/// The first and the longest interval between attempts to lock.
const POLLS: (Duration, Duration) = (Duration::from_millis(1), Duration::from_millis(50));

/// A token store with a file for the generation and the lease, and a keyring for the tokens.
///
/// Each generation has its own entry: even ones the first, odd ones the second. A change writes the entry of its generation, then the file. The
/// entry of the generation before is complete until the next change, and an entry that is newer than the file is a change that was interrupted
/// between the two: its tokens may be the only valid ones, so it counts. Changes exclude each other with a lock on a second file.
///
/// A file with tokens, as [`FileStore`] writes it, counts as it is; the next change moves its tokens to the keyring.
pub(crate) struct KeyringStore {
    file: FileStore,
    lock: PathBuf,
    entries: [String; 2],
    keyring: Arc<dyn Keyring>,
    /// Whether the login still has its secrets in these entries.
    is_current: Box<dyn Fn() -> bool + Send + Sync>,
    /// Whether tokens that the keyring has lost can be requested again.
    is_replaceable: bool,
}

/// The locked state of a store.
struct State {
    /// The generation of the file, 0 without one.
    in_file: u64,
    grant: Option<Grant>,
}

impl KeyringStore {
    /// Creates a store at the path of the file.
    pub(crate) fn new(path: &Path, entries: [String; 2], keyring: Arc<dyn Keyring>) -> Self {
        Self {
            file: FileStore::new(path),
            lock: path.with_extension("lock"),
            entries,
            keyring,
            is_current: Box::new(|| true),
            is_replaceable: false,
        }
    }

    /// Sets how to determine whether the entries are still those of the login; otherwise, nothing is written to them.
    pub(crate) fn current_if(self, is_current: impl Fn() -> bool + Send + Sync + 'static) -> Self {
        Self { is_current: Box::new(is_current), ..self }
    }

    /// Sets whether tokens that the keyring has lost can be requested again, as those of a server-to-server app.
    pub(crate) fn replaceable(self, is_replaceable: bool) -> Self {
        Self { is_replaceable, ..self }
    }

    /// Moves tokens that the file contains to the keyring.
    pub(crate) async fn move_in(&self) -> Result<(), StoreError> {
        let guard = self.exclusive().await?;
        let Some(grant) = self.file.load().await?.filter(text::has_tokens) else { return Ok(()) };
        self.write(&grant, &guard).await?;
        self.write_file(grant.generation(), &text::without_tokens(&grant)?).await
    }

    /// Copies the tokens from the keyring to the file.
    pub(crate) async fn move_out(&self) -> Result<(), StoreError> {
        let _guard = self.exclusive().await?;
        let State { in_file, grant } = self.state().await?;
        match grant {
            Some(grant) => self.write_file(in_file, &grant).await,
            None => Ok(()),
        }
    }

    async fn write_file(&self, generation: u64, grant: &Grant) -> Result<(), StoreError> {
        match self.file.compare_and_swap(generation, grant).await? {
            true => Ok(()),
            false => Err(StoreError::new("another process changed the tokens at the same time")),
        }
    }

    async fn state(&self) -> Result<State, StoreError> {
        let Some(file) = self.file.load().await? else {
            let first = self.read(1, None).await?;
            return Ok(State { in_file: 0, grant: first });
        };
        let in_file = file.generation();
        if text::has_tokens(&file) {
            return Ok(State { in_file, grant: Some(file) });
        }
        let current = self.read(in_file, Some(&file)).await?;
        let next = self.read(in_file.saturating_add(1), Some(&file)).await?;
        // A change of the state alone is ignored: the tokens were not used yet.
        let is_newer = |next: &Grant| current.as_ref().is_none_or(|current| !text::has_same_tokens(current, next));
        let grant = next.filter(is_newer).or(current);
        match grant {
            Some(grant) => Ok(State { in_file, grant: Some(grant) }),
            None if self.is_replaceable => Ok(State { in_file, grant: Some(file) }),
            None => Err(StoreError::new(
                "the keyring does not have the tokens: unlock it, or log in again with `zoomctl login`",
            )),
        }
    }

    fn entry(&self, generation: u64) -> String {
        let [even, odd] = &self.entries;
        if generation.is_multiple_of(2) { even.clone() } else { odd.clone() }
    }

    /// Reads the entry of a generation; `None` if it has another one, or is damaged.
    async fn read(&self, generation: u64, file: Option<&Grant>) -> Result<Option<Grant>, StoreError> {
        let entry = self.entry(generation);
        let secret = run(&self.keyring, move |keyring| keyring.read(&entry)).await.map_err(failed)?;
        let grant = secret.and_then(|secret| text::from_entry(&secret, file));
        Ok(grant.filter(|grant| grant.generation() == generation))
    }

    /// Writes the entry of a grant. The operation keeps the lock, also if it takes too long.
    async fn write(&self, grant: &Grant, guard: &Arc<File>) -> Result<(), StoreError> {
        let (entry, guard) = (self.entry(grant.generation()), Arc::clone(guard));
        let secret = text::to_entry(grant)?;
        let write = move |keyring: &dyn Keyring| {
            let _guard = guard;
            keyring.write(&entry, &secret)
        };
        run(&self.keyring, write).await.map_err(failed)
    }

    async fn swap(&self, generation: u64, new: &Grant) -> Result<bool, StoreError> {
        let guard = self.exclusive().await?;
        if !(self.is_current)() {
            return Err(StoreError::new("another process changed the login"));
        }
        if new.generation() != generation.saturating_add(1) {
            return Err(StoreError::new("the generation of the new tokens is not the next one"));
        }
        let State { in_file, grant } = self.state().await?;
        if grant.as_ref().map_or(0, Grant::generation) != generation {
            return Ok(false);
        }
        if let Some(grant) = grant.filter(|grant| grant.generation() != in_file) {
            // Completes an interrupted change; until then, the entry to write is the one before it.
            self.write_file(in_file, &text::without_tokens(&grant)?).await?;
        }
        self.write(new, &guard).await?;
        self.file.compare_and_swap(generation, &text::without_tokens(new)?).await
    }

    /// Waits until no other process changes the tokens, and excludes them until the result is dropped or the process ends.
    async fn exclusive(&self) -> Result<Arc<File>, StoreError> {
        let give_up_at = Instant::now() + LOCK_TIMEOUT;
        let (mut pause, longest) = POLLS;
        loop {
            let file = open(&self.lock).map_err(|error| self.lock_failed(&error))?;
            match file.try_lock() {
                Ok(()) => return Ok(Arc::new(file)),
                Err(TryLockError::Error(error)) if error.kind() != io::ErrorKind::Interrupted => {
                    return Err(self.lock_failed(&error));
                }
                Err(_) if Instant::now() >= give_up_at => {
                    let path = self.lock.display();
                    return Err(StoreError::new(format!("another process keeps {path} locked: end that process")));
                }
                Err(_) => tokio::time::sleep(pause).await,
            }
            pause = (pause * 2).min(longest);
        }
    }

    fn lock_failed(&self, error: &io::Error) -> StoreError {
        StoreError::new(format!("{}: {error}", self.lock.display()))
    }
}

fn open(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

fn failed(error: KeyringError) -> StoreError {
    StoreError::new(format!("the keyring failed: {error}"))
}

impl TokenStore for KeyringStore {
    fn load(&self) -> Future<'_, Option<Grant>> {
        Box::pin(async { Ok(self.state().await?.grant) })
    }

    fn compare_and_swap<'a>(&'a self, generation: u64, new: &'a Grant) -> Future<'a, bool> {
        Box::pin(self.swap(generation, new))
    }

    fn lock(&self, lease: Duration) -> Future<'_, Option<Lease>> {
        self.file.lock(lease)
    }
}
