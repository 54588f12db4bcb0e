//! What is being changed, and must not be changed by another call at the same time.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::{OwnedSemaphorePermit, Semaphore, TryAcquireError};

/// The resources that calls change, for as long as there are such calls.
#[derive(Debug)]
pub(crate) struct ResourceLocks {
    each: usize,
    changing: Mutex<HashMap<u64, Changing>>,
}

#[derive(Debug)]
struct Changing {
    turns: Arc<Semaphore>,
    /// Calls that hold it or wait for it.
    interested: usize,
}

impl ResourceLocks {
    pub(crate) fn new(each: usize) -> Self {
        Self { each: each.min(Semaphore::MAX_PERMITS), changing: Mutex::default() }
    }

    pub(crate) async fn hold(resources: &Arc<Self>, key: u64) -> ResourceLock {
        let (mut hold, turns) = Self::interest(resources, key);
        hold.turn = turns.acquire_owned().await.ok();
        hold
    }

    pub(crate) fn try_hold(resources: &Arc<Self>, key: u64) -> Result<ResourceLock, TryAcquireError> {
        let (mut hold, turns) = Self::interest(resources, key);
        hold.turn = Some(turns.try_acquire_owned()?);
        Ok(hold)
    }

    fn interest(resources: &Arc<Self>, key: u64) -> (ResourceLock, Arc<Semaphore>) {
        let mut changing = resources.changing.lock().unwrap_or_else(PoisonError::into_inner);
        let found = changing
            .entry(key)
            .or_insert_with(|| Changing { turns: Arc::new(Semaphore::new(resources.each)), interested: 0 });
        found.interested += 1;
        (ResourceLock { resources: Arc::clone(resources), key, turn: None }, Arc::clone(&found.turns))
    }
}

/// A call's hold on what it changes, or its interest in it.
#[derive(Debug)]
pub(crate) struct ResourceLock {
    resources: Arc<ResourceLocks>,
    key: u64,
    turn: Option<OwnedSemaphorePermit>,
}

impl Drop for ResourceLock {
    fn drop(&mut self) {
        self.turn = None;
        let mut changing = self.resources.changing.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(found) = changing.get_mut(&self.key) else { return };
        found.interested -= 1;
        if found.interested == 0 {
            changing.remove(&self.key);
        }
    }
}
