//! The store that keeps a grant in memory.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use super::{Lease, StoreError, TokenStore};
use crate::auth::Grant;
use crate::foundation::future::BoxFuture;
use crate::foundation::instant::later;

/// A token store in memory, which is lost when the process ends. Clones share the grant.
#[derive(Clone, Debug, Default)]
pub struct MemoryStore {
    state: Arc<Mutex<State>>,
}

#[derive(Debug, Default)]
struct State {
    grant: Option<Grant>,
    /// The current lease and its expiry.
    leased: Option<(u64, Instant)>,
    leases: u64,
}

/// Releases the lease when dropped.
struct LeaseGuard {
    state: Arc<Mutex<State>>,
    lease: u64,
}

impl MemoryStore {
    /// Creates an empty store.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl TokenStore for MemoryStore {
    fn load(&self) -> BoxFuture<'_, Result<Option<Grant>, StoreError>> {
        Box::pin(async { Ok(lock(&self.state).grant.clone()) })
    }

    fn compare_and_swap<'a>(&'a self, generation: u64, new: &'a Grant) -> BoxFuture<'a, Result<bool, StoreError>> {
        Box::pin(async move {
            let mut state = lock(&self.state);
            let is_current = state.grant.as_ref().map_or(0, Grant::generation) == generation;
            if is_current {
                state.grant = Some(new.clone());
            }
            Ok(is_current)
        })
    }

    fn lock(&self, lease: Duration) -> BoxFuture<'_, Result<Option<Lease>, StoreError>> {
        Box::pin(async move {
            let taken = lock(&self.state).lease(lease);
            Ok(taken.map(|lease| Lease::with_guard(LeaseGuard { state: Arc::clone(&self.state), lease })))
        })
    }
}

impl State {
    fn lease(&mut self, lease: Duration) -> Option<u64> {
        let now = Instant::now();
        if self.leased.is_some_and(|(_, until)| now < until) {
            return None;
        }
        self.leases += 1;
        self.leased = Some((self.leases, later(now, lease)));
        Some(self.leases)
    }
}

impl Drop for LeaseGuard {
    fn drop(&mut self) {
        lock(&self.state).leased.take_if(|(lease, _)| *lease == self.lease);
    }
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}
