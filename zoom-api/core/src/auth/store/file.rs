//! The store that keeps a grant in a file.

mod disk;
mod lease;

use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use secrecy::ExposeSecret as _;
use tokio::time::Instant;

use super::{Lease, StoreError, TokenStore, runtime};
use crate::auth::Grant;
use crate::foundation::future::BoxFuture;
use crate::foundation::instant::later;
use disk::Files;

/// The longest wait for a process that keeps the files locked. Others need milliseconds.
const GUARD_TIMEOUT: Duration = Duration::from_secs(10);

/// The first and the longest interval between attempts to lock the files.
const POLLS: (Duration, Duration) = (Duration::from_millis(1), Duration::from_millis(50));

/// A token store in a file, shared by the processes of one machine.
///
/// Only the owner can read the file. It is replaced atomically, so it holds the old or the new grant after a crash. If it is a symbolic
/// link, the file behind it is replaced. Two files beside it, with the suffixes `.guard` and `.lease`, coordinate the processes and
/// contain no secrets; if a stopped process keeps them locked, operations fail after ten seconds. The folder must exist, on a local
/// disk, and only its owner should be able to write to it. Requires the feature `file-store`. On Windows, the
/// permissions of the folder apply, and a stopped process keeps the lease until it ends.
#[derive(Clone, Debug)]
pub struct FileStore {
    path: Arc<Path>,
}

impl FileStore {
    /// Creates a store at this path.
    #[must_use]
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into().into() }
    }

    /// Runs disk operations on a blocking thread.
    async fn on_disk<T: Send + 'static>(
        &self,
        work: impl FnOnce(Files) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let path = Arc::clone(&self.path);
        runtime()?.spawn_blocking(move || work(Files::of(&path)?)).await.map_err(StoreError::new)?
    }

    /// Runs disk operations while no other process does. Waits without a blocking thread, which would keep the program from ending.
    async fn guarded<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Files) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let (files, guard) = self.guard().await?;
        self.on_disk(move |_| {
            let _guard = guard;
            work(&files)
        })
        .await
    }

    async fn guard(&self) -> Result<(Files, File), StoreError> {
        let give_up_at = later(Instant::now(), GUARD_TIMEOUT);
        let (mut pause, longest) = POLLS;
        loop {
            let (files, guard) = self
                .on_disk(|files| {
                    let guard = files.try_guard()?;
                    Ok((files, guard))
                })
                .await?;
            if let Some(guard) = guard {
                return Ok((files, guard));
            }
            if Instant::now() >= give_up_at {
                return Err(files.guard_timeout());
            }
            tokio::time::sleep(pause).await;
            pause = (pause * 2).min(longest);
        }
    }
}

impl TokenStore for FileStore {
    fn load(&self) -> BoxFuture<'_, Result<Option<Grant>, StoreError>> {
        Box::pin(self.on_disk(|files| load(&files)))
    }

    fn compare_and_swap<'a>(&'a self, generation: u64, new: &'a Grant) -> BoxFuture<'a, Result<bool, StoreError>> {
        let text = new.to_json();
        Box::pin(self.guarded(move |files| {
            let is_current = load(files)?.map_or(0, |grant| grant.generation()) == generation;
            if is_current {
                files.replace(text.expose_secret())?;
            }
            Ok(is_current)
        }))
    }

    fn lock(&self, lease: Duration) -> BoxFuture<'_, Result<Option<Lease>, StoreError>> {
        Box::pin(self.guarded(move |files| lease::take(files, lease)))
    }
}

fn load(files: &Files) -> Result<Option<Grant>, StoreError> {
    files.read()?.map(|text| Grant::from_json(text.expose_secret())).transpose()
}
