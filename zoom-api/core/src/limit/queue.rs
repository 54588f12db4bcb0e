//! The queue of waiting calls, in their order of arrival.

mod resource_locks;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::sync::{OwnedSemaphorePermit, Semaphore, SemaphorePermit, TryAcquireError};

use super::bucket::{Bucket, Table};
use super::rejected::Rejected;
use super::request::LimitRequest;
use super::{Permit, Rejection};
pub(crate) use resource_locks::ResourceLock;
use resource_locks::ResourceLocks;

/// The queues of an account's buckets.
#[derive(Debug)]
pub(crate) struct CallQueue {
    max_waiters: usize,
    waiting: AtomicUsize,
    gates: Table<Gate>,
    in_flight: Arc<Semaphore>,
    resources: Arc<ResourceLocks>,
}

/// The head of a bucket's queue: only one call at a time may take slots.
#[derive(Debug)]
struct Gate {
    first: Semaphore,
    waiting: AtomicUsize,
}

impl CallQueue {
    pub(crate) fn new(max_waiters: usize, in_flight: usize, per_resource: usize) -> Self {
        Self {
            max_waiters,
            waiting: AtomicUsize::new(0),
            gates: Table::new(|_| Gate { first: Semaphore::new(1), waiting: AtomicUsize::new(0) }),
            in_flight: Arc::new(Semaphore::new(in_flight.min(Semaphore::MAX_PERMITS))),
            resources: Arc::new(ResourceLocks::new(per_resource)),
        }
    }

    /// The number of waiting calls of a bucket.
    pub(crate) fn waiting(&self, bucket: Bucket) -> usize {
        self.gates.at(bucket).waiting.load(Ordering::Relaxed)
    }

    /// Joins the queue of a bucket.
    pub(crate) fn enqueue(&self, bucket: Bucket) -> Result<QueuedCall<'_>, Rejected> {
        let queued = QueuedCall { queue: self, gate: self.gates.at(bucket) };
        let before = self.waiting.fetch_add(1, Ordering::Relaxed);
        queued.gate.waiting.fetch_add(1, Ordering::Relaxed);
        if before >= self.max_waiters { Err(Rejected(Rejection::QueueFull, None)) } else { Ok(queued) }
    }

    /// Waits to become the head of a bucket's queue.
    pub(crate) async fn enter_gate(&self, bucket: Bucket) -> Option<SemaphorePermit<'_>> {
        self.gates.at(bucket).first.acquire().await.ok()
    }

    /// Becomes the head of a bucket's queue, if it is empty.
    pub(crate) fn try_enter_gate(&self, bucket: Bucket) -> Option<SemaphorePermit<'_>> {
        self.gates.at(bucket).first.try_acquire().ok()
    }

    /// Waits until no other call changes the same resource.
    pub(crate) async fn hold(&self, request: &LimitRequest) -> Option<ResourceLock> {
        match request.resource {
            Some(resource) => Some(ResourceLocks::hold(&self.resources, resource).await),
            None => None,
        }
    }

    /// Waits until fewer calls are in flight than allowed.
    pub(crate) async fn start_call(&self) -> Option<OwnedSemaphorePermit> {
        Arc::clone(&self.in_flight).acquire_owned().await.ok()
    }

    /// Takes everything that a call holds while in flight, if it is available.
    pub(crate) fn try_start_call(&self, request: &LimitRequest) -> Result<Permit, TryAcquireError> {
        let held = request.resource.map(|resource| ResourceLocks::try_hold(&self.resources, resource)).transpose()?;
        let in_flight = Arc::clone(&self.in_flight).try_acquire_owned()?;
        Ok(Permit::with_guard((held, in_flight)))
    }
}

/// A call in the queue of a bucket.
#[derive(Debug)]
pub(crate) struct QueuedCall<'a> {
    queue: &'a CallQueue,
    gate: &'a Gate,
}

impl Drop for QueuedCall<'_> {
    fn drop(&mut self) {
        self.queue.waiting.fetch_sub(1, Ordering::Relaxed);
        self.gate.waiting.fetch_sub(1, Ordering::Relaxed);
    }
}
