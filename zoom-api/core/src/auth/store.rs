//! Where grants are kept.

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

/// Keeps one grant, for one process or for all that share it.
///
/// A refresh token works once, so what a store says it has kept it must not lose: write through to where it lasts.
pub trait TokenStore: Send + Sync {
    /// The grant as it was last written, if there is one.
    ///
    /// # Errors
    /// When it cannot be read, or is not whole.
    fn load(&self) -> BoxFuture<'_, Result<Option<Grant>, StoreError>>;

    /// Writes a grant in place of the one of this generation, 0 where there is none yet; in one step, and durably.
    ///
    /// It returns `false`, and changes nothing, when the generation is another by now.
    ///
    /// # Errors
    /// When it is not known to be written.
    fn compare_and_swap<'a>(&'a self, generation: u64, new: &'a Grant) -> BoxFuture<'a, Result<bool, StoreError>>;

    /// Takes the lease, which lapses by itself after its time; nothing while somebody else has it.
    ///
    /// # Errors
    /// When it is not known who has it.
    fn lock(&self, lease: Duration) -> BoxFuture<'_, Result<Option<Lease>, StoreError>>;
}

/// The right to renew a grant; dropping it gives it back.
pub struct Lease {
    _held: Box<dyn Any + Send>,
}

impl Lease {
    /// Makes a lease that is given back by dropping `held`.
    #[must_use]
    pub fn with_guard(held: impl Any + Send) -> Self {
        Self { _held: Box::new(held) }
    }
}

impl fmt::Debug for Lease {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Lease")
    }
}

/// Why a store could not do what it was asked.
///
/// Its text is shown: a store of your own keeps secrets out of it.
#[derive(Debug)]
pub struct StoreError {
    source: Box<dyn std::error::Error + Send + Sync>,
}

impl StoreError {
    /// Makes an error of its cause.
    #[must_use]
    pub fn new(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self { source: source.into() }
    }
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
