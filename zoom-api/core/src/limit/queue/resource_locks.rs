//! Locks on the resources that calls change.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::{OwnedSemaphorePermit, Semaphore, TryAcquireError};

/// Locks on resources, each of which exists as long as calls need it.
#[derive(Debug)]
pub(crate) struct ResourceLocks {
    each: usize,
    changing: Mutex<HashMap<u64, Changing>>,
}

#[derive(Debug)]
struct Changing {
    turns: Arc<Semaphore>,
    /// The number of calls that hold it or wait for it.
    users: usize,
}

impl ResourceLocks {
    pub(crate) fn new(each: usize) -> Self {
        Self { each: each.min(Semaphore::MAX_PERMITS), changing: Mutex::default() }
    }

    pub(crate) async fn hold(resources: &Arc<Self>, key: u64) -> ResourceLock {
        let (mut hold, turns) = Self::entry(resources, key);
        hold.turn = turns.acquire_owned().await.ok();
        hold
    }

    pub(crate) fn try_hold(resources: &Arc<Self>, key: u64) -> Result<ResourceLock, TryAcquireError> {
        let (mut hold, turns) = Self::entry(resources, key);
        hold.turn = Some(turns.try_acquire_owned()?);
        Ok(hold)
    }

    fn entry(resources: &Arc<Self>, key: u64) -> (ResourceLock, Arc<Semaphore>) {
        let mut changing = resources.changing.lock().unwrap_or_else(PoisonError::into_inner);
        let found = changing
            .entry(key)
            .or_insert_with(|| Changing { turns: Arc::new(Semaphore::new(resources.each)), users: 0 });
        found.users += 1;
        (ResourceLock { resources: Arc::clone(resources), key, turn: None }, Arc::clone(&found.turns))
    }
}

/// A lock on a resource, held or waited for.
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
        found.users -= 1;
        if found.users == 0 {
            changing.remove(&self.key);
        }
    }
}
