//! Token stores.

#[cfg(feature = "file-store")]
mod file;
mod memory;
#[cfg(feature = "redis")]
mod redis;

use std::any::Any;
use std::fmt;
use std::time::Duration;

#[cfg(feature = "file-store")]
pub use file::FileStore;
pub use memory::MemoryStore;
#[cfg(feature = "redis")]
pub use redis::RedisStore;

use super::Grant;
use crate::foundation::future::BoxFuture;

/// A store of one grant, for one process or several that share it.
///
/// Refresh tokens can be used only once, so a store must not lose a grant that it has reported as saved: write it durably.
pub trait TokenStore: Send + Sync {
    /// Returns the stored grant, if there is one.
    ///
    /// # Errors
    /// Fails if the grant cannot be read or is damaged.
    fn load(&self) -> BoxFuture<'_, Result<Option<Grant>, StoreError>>;

    /// Atomically and durably replaces the grant of this generation, or an empty store if it is 0.
    ///
    /// Returns `false` and changes nothing if the stored generation differs.
    ///
    /// # Errors
    /// Fails if the grant may not have been written.
    fn compare_and_swap<'a>(&'a self, generation: u64, new: &'a Grant) -> BoxFuture<'a, Result<bool, StoreError>>;

    /// Takes the lease, which expires after the given duration. Returns `None` if another process holds it.
    ///
    /// # Errors
    /// Fails if the state of the lease is unknown.
    fn lock(&self, lease: Duration) -> BoxFuture<'_, Result<Option<Lease>, StoreError>>;
}

/// The right to renew a grant. Dropping it releases the lease.
pub struct Lease {
    guard: Box<dyn Any + Send>,
    release: Option<BoxFuture<'static, ()>>,
}

/// The longest wait for the release of a lease.
const RELEASE_TIMEOUT: Duration = Duration::from_secs(1);

impl Lease {
    /// Creates a lease that drops `guard` to release it.
    #[must_use]
    pub fn with_guard(guard: impl Any + Send) -> Self {
        Self { guard: Box::new(guard), release: None }
    }

    /// Creates a lease that is released by awaiting `release`, so that a process that ends afterwards leaves nothing behind.
    ///
    /// A lease that is dropped without it, because its task was canceled, drops only `guard`.
    #[must_use]
    pub fn with_release(guard: impl Any + Send, release: impl Future<Output = ()> + Send + 'static) -> Self {
        Self { guard: Box::new(guard), release: Some(Box::pin(release)) }
    }

    /// Releases the lease.
    pub(super) async fn release(self) {
        if let Some(release) = self.release {
            // If the store does not respond, the lease expires.
            let _ = tokio::time::timeout(RELEASE_TIMEOUT, release).await;
        }
        drop(self.guard);
    }
}

impl fmt::Debug for Lease {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Lease")
    }
}

/// The error of a token store.
///
/// `Display` shows its source, which must not contain secrets.
#[derive(Debug)]
pub struct StoreError {
    source: Box<dyn std::error::Error + Send + Sync>,
}

impl StoreError {
    /// Creates an error from its source.
    #[must_use]
    pub fn new(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self { source: source.into() }
    }
}

/// Checks that timers and threads work: without a runtime of tokio, they would panic.
#[cfg(feature = "file-store")]
fn runtime() -> Result<tokio::runtime::Handle, StoreError> {
    crate::foundation::runtime::with_timers().map_err(outside_of_runtime)
}

/// Checks that timers and sockets work.
#[cfg(feature = "redis")]
fn check_sockets() -> Result<(), StoreError> {
    crate::foundation::runtime::with_sockets().map(drop).map_err(outside_of_runtime)
}

#[cfg(any(feature = "file-store", feature = "redis"))]
fn outside_of_runtime(error: crate::foundation::runtime::RuntimeError) -> StoreError {
    StoreError::new(format!("it must be used inside a tokio runtime: {error}"))
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the token store failed: {}", self.source)
    }
}

impl std::error::Error for StoreError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.source()
    }
}
