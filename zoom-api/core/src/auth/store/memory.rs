//! A grant in memory.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use super::{Lease, StoreError, TokenStore};
use crate::auth::Grant;
use crate::foundation::future::BoxFuture;

/// Keeps a grant as long as the process lives; clones share it.
#[derive(Clone, Debug, Default)]
pub struct MemoryStore {
    kept: Arc<Mutex<Kept>>,
}

#[derive(Debug, Default)]
struct Kept {
    grant: Option<Grant>,
    /// Which lease is out, and until when.
    leased: Option<(u64, Instant)>,
    leases: u64,
}

/// Gives the lease back.
struct Held {
    kept: Arc<Mutex<Kept>>,
    lease: u64,
}

impl MemoryStore {
    /// Makes an empty store.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl TokenStore for MemoryStore {
    fn load(&self) -> BoxFuture<'_, Result<Option<Grant>, StoreError>> {
        Box::pin(async { Ok(lock(&self.kept).grant.clone()) })
    }

    fn compare_and_swap<'a>(&'a self, generation: u64, new: &'a Grant) -> BoxFuture<'a, Result<bool, StoreError>> {
        Box::pin(async move {
            let mut kept = lock(&self.kept);
            let is_current = kept.grant.as_ref().map_or(0, Grant::generation) == generation;
            if is_current {
                kept.grant = Some(new.clone());
            }
            Ok(is_current)
        })
    }

    fn lock(&self, lease: Duration) -> BoxFuture<'_, Result<Option<Lease>, StoreError>> {
        Box::pin(async move {
            let taken = lock(&self.kept).lease(lease);
            Ok(taken.map(|lease| Lease::with_guard(Held { kept: Arc::clone(&self.kept), lease })))
        })
    }
}

impl Kept {
    fn lease(&mut self, lease: Duration) -> Option<u64> {
        let now = Instant::now();
        if self.leased.is_some_and(|(_, until)| now < until) {
            return None;
        }
        self.leases += 1;
        self.leased = Some((self.leases, now + lease));
        Some(self.leases)
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        lock(&self.kept).leased.take_if(|(lease, _)| *lease == self.lease);
    }
}

fn lock(kept: &Mutex<Kept>) -> MutexGuard<'_, Kept> {
    kept.lock().unwrap_or_else(PoisonError::into_inner)
}
