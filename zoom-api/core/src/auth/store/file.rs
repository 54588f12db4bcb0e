//! The store that keeps a grant in a file.

mod disk;
mod lease;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use secrecy::ExposeSecret as _;

use super::{Lease, StoreError, TokenStore};
use crate::auth::Grant;
use crate::foundation::future::BoxFuture;
use disk::Disk;

/// A token store in a file, shared by the processes of one machine.
///
/// Only the owner can read the file. It is replaced atomically, so it holds the old or the new grant after a crash. Two files beside
/// it, with the suffixes `.guard` and `.lease`, coordinate the processes and contain no secrets. The folder must exist, on a local
/// disk. Requires the feature `file-store`, on Unix.
#[derive(Clone, Debug)]
pub struct FileStore {
    disk: Arc<Disk>,
}

impl FileStore {
    /// Creates a store at this path.
    #[must_use]
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { disk: Arc::new(Disk::new(path.into())) }
    }

    /// Runs disk operations on a blocking thread.
    async fn on_disk<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Disk) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let disk = Arc::clone(&self.disk);
        tokio::task::spawn_blocking(move || work(&disk)).await.map_err(StoreError::new)?
    }
}

impl TokenStore for FileStore {
    fn load(&self) -> BoxFuture<'_, Result<Option<Grant>, StoreError>> {
        Box::pin(self.on_disk(load))
    }

    fn compare_and_swap<'a>(&'a self, generation: u64, new: &'a Grant) -> BoxFuture<'a, Result<bool, StoreError>> {
        let text = new.to_json();
        Box::pin(self.on_disk(move |disk| {
            let _guard = disk.guard()?;
            let is_current = load(disk)?.map_or(0, |grant| grant.generation()) == generation;
            if is_current {
                disk.replace(text.expose_secret())?;
            }
            Ok(is_current)
        }))
    }

    fn lock(&self, lease: Duration) -> BoxFuture<'_, Result<Option<Lease>, StoreError>> {
        Box::pin(self.on_disk(move |disk| lease::take(disk, lease)))
    }
}

fn load(disk: &Disk) -> Result<Option<Grant>, StoreError> {
    disk.read()?.map(|text| Grant::from_json(text.expose_secret())).transpose()
}
