//! A grant in a file.

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

/// Keeps a grant in a file that only its owner can read, shared by the processes of one machine.
///
/// The file is replaced as a whole, so that it always holds the old grant or the new one, whatever happens to the process or
/// the machine. Two more files beside it, `.guard` and `.lease`, say whose turn it is; they hold no secret. The folder must
/// exist, and be on a local disk. Needs the feature `file-store`, and Unix.
#[derive(Clone, Debug)]
pub struct FileStore {
    disk: Arc<Disk>,
}

impl FileStore {
    /// Keeps the grant at this path.
    #[must_use]
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { disk: Arc::new(Disk::new(path.into())) }
    }

    /// Runs what waits for the disk where waiting is no harm.
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
