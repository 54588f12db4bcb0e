//! Where calls wait: in the order in which they came, and no more of them than may.

mod resources;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::sync::{OwnedSemaphorePermit, Semaphore, SemaphorePermit, TryAcquireError};

use super::books::Refused;
use super::bucket::{Bucket, Table};
use super::want::Want;
use super::{Permit, Rejection};
pub(crate) use resources::Hold;
use resources::Resources;

/// The doors of an account's buckets, and how many calls are behind them.
#[derive(Debug)]
pub(crate) struct Lobby {
    max_waiters: usize,
    waiting: AtomicUsize,
    doors: Table<Door>,
    in_flight: Arc<Semaphore>,
    resources: Arc<Resources>,
}

/// Only who is first at the door of a bucket may take its slots.
#[derive(Debug)]
struct Door {
    first: Semaphore,
    waiting: AtomicUsize,
}

impl Lobby {
    pub(crate) fn new(max_waiters: usize, in_flight: usize, per_resource: usize) -> Self {
        Self {
            max_waiters,
            waiting: AtomicUsize::new(0),
            doors: Table::new(|_| Door { first: Semaphore::new(1), waiting: AtomicUsize::new(0) }),
            in_flight: Arc::new(Semaphore::new(in_flight.min(Semaphore::MAX_PERMITS))),
            resources: Arc::new(Resources::new(per_resource)),
        }
    }

    /// Calls that wait in a bucket.
    pub(crate) fn waiting(&self, bucket: Bucket) -> usize {
        self.doors.at(bucket).waiting.load(Ordering::Relaxed)
    }

    /// Lines up for a bucket.
    pub(crate) fn line_up(&self, bucket: Bucket) -> Result<Place<'_>, Refused> {
        let place = Place { lobby: self, door: self.doors.at(bucket) };
        let before = self.waiting.fetch_add(1, Ordering::Relaxed);
        place.door.waiting.fetch_add(1, Ordering::Relaxed);
        if before >= self.max_waiters { Err(Refused(Rejection::QueueFull, None)) } else { Ok(place) }
    }

    /// Waits to be the first at a bucket's door.
    pub(crate) async fn first(&self, bucket: Bucket) -> Option<SemaphorePermit<'_>> {
        self.doors.at(bucket).first.acquire().await.ok()
    }

    /// Is the first at a bucket's door, if nobody waits there.
    pub(crate) fn try_first(&self, bucket: Bucket) -> Option<SemaphorePermit<'_>> {
        self.doors.at(bucket).first.try_acquire().ok()
    }

    /// Waits until nobody else changes what the call changes.
    pub(crate) async fn hold(&self, want: &Want) -> Option<Hold> {
        match want.resource {
            Some(resource) => Some(Resources::hold(&self.resources, resource).await),
            None => None,
        }
    }

    /// Waits until there are few enough calls under way.
    pub(crate) async fn set_out(&self) -> Option<OwnedSemaphorePermit> {
        Arc::clone(&self.in_flight).acquire_owned().await.ok()
    }

    /// Everything that a call holds while it is under way, if it can be had at once.
    pub(crate) fn try_set_out(&self, want: &Want) -> Result<Permit, TryAcquireError> {
        let held = want.resource.map(|resource| Resources::try_hold(&self.resources, resource)).transpose()?;
        let in_flight = Arc::clone(&self.in_flight).try_acquire_owned()?;
        Ok(Permit::with_guard((held, in_flight)))
    }
}

/// A place in the line of a bucket.
#[derive(Debug)]
pub(crate) struct Place<'a> {
    lobby: &'a Lobby,
    door: &'a Door,
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        self.lobby.waiting.fetch_sub(1, Ordering::Relaxed);
        self.door.waiting.fetch_sub(1, Ordering::Relaxed);
    }
}
