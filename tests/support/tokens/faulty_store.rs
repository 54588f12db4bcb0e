//! A token store that fails on request.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use secrecy::ExposeSecret as _;
use zoom_api::BoxFuture;
use zoom_api::auth::{AccessToken, Grant, Lease, MemoryStore, StoreError, TokenStore};

/// A store in memory whose writes fail or whose reads panic.
#[derive(Clone, Default)]
pub struct FaultyStore {
    kept: MemoryStore,
    /// Number of writes that succeed before those that fail.
    good: Arc<AtomicUsize>,
    failing: Arc<AtomicUsize>,
    panics: Arc<AtomicUsize>,
    writes: Arc<AtomicUsize>,
    saved: Arc<Mutex<Vec<String>>>,
}

impl FaultyStore {
    /// Lets `good` writes succeed, then fails `failing` writes.
    pub fn fail(&self, good: usize, failing: usize) {
        self.good.store(good, Ordering::SeqCst);
        self.failing.store(failing, Ordering::SeqCst);
    }

    /// Panics on the next `times` reads.
    pub fn panic(&self, times: usize) {
        self.panics.store(times, Ordering::SeqCst);
    }

    /// Whether a grant with this access token was ever saved.
    pub fn has_saved(&self, token: &AccessToken) -> bool {
        let saved = self.saved.lock().unwrap();
        saved.iter().any(|saved| AccessToken::new(saved).unwrap() == *token)
    }

    pub fn writes(&self) -> usize {
        self.writes.load(Ordering::SeqCst)
    }
}

/// Counts down; returns `false` if the counter is zero.
fn take(counter: &AtomicUsize) -> bool {
    counter.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1)).is_ok()
}

impl TokenStore for FaultyStore {
    fn load(&self) -> BoxFuture<'_, Result<Option<Grant>, StoreError>> {
        assert!(!take(&self.panics), "the store panics on request");
        self.kept.load()
    }

    fn compare_and_swap<'a>(&'a self, generation: u64, new: &'a Grant) -> BoxFuture<'a, Result<bool, StoreError>> {
        self.writes.fetch_add(1, Ordering::SeqCst);
        if !take(&self.good) && take(&self.failing) {
            return Box::pin(async { Err(StoreError::new("the disk is full")) });
        }
        Box::pin(async move {
            let is_saved = self.kept.compare_and_swap(generation, new).await?;
            if let Some(token) = new.access_token().filter(|_| is_saved) {
                self.saved.lock().unwrap().push(token.expose_secret().to_owned());
            }
            Ok(is_saved)
        })
    }

    fn lock(&self, lease: Duration) -> BoxFuture<'_, Result<Option<Lease>, StoreError>> {
        self.kept.lock(lease)
    }
}
