//! Leases of resources, which all programs respect.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::time::{Instant, sleep};

use super::command::{Command, Reply};
use super::connection::Connection;
use super::{Inner, RedisFallback};
use crate::foundation::random;
use crate::limit::queue::ResourceLock;
use crate::limit::rejected::Rejected;
use crate::limit::request::LimitRequest;
use crate::limit::{PendingCall, Rejection};

/// The interval between attempts to take a lease.
const LOOK_AGAIN: Duration = Duration::from_millis(20);

/// A lease of the resource that a call changes. It ends with the call, or expires at its deadline if the program is killed.
pub(super) struct Lease {
    connection: Arc<Connection>,
    key: Arc<str>,
    owner: u64,
    local: Option<ResourceLock>,
    is_released: Arc<AtomicBool>,
}

impl Lease {
    /// Prepares a lease. It is released even if it was only requested: the reply may have been lost.
    fn new(connection: &Arc<Connection>, key: Arc<str>, local: ResourceLock) -> Self {
        Self {
            connection: Arc::clone(connection),
            key,
            owner: random::bits() >> 1,
            local: Some(local),
            is_released: Arc::default(),
        }
    }

    /// Releases the lease in the server. The connection limits how long that takes.
    pub(super) fn release(&self) -> impl Future<Output = ()> + Send + 'static {
        let (connection, is_released) = (Arc::clone(&self.connection), Arc::clone(&self.is_released));
        let release = Command::release(Arc::clone(&self.key), self.owner);
        async move {
            connection.run(&release).await;
            is_released.store(true, Ordering::Relaxed);
        }
    }

    /// The command for a call that ends after this time.
    fn command(&self, left: Duration, most: usize) -> Command {
        Command::hold(Arc::clone(&self.key), self.owner, left, most)
    }
}

impl Inner {
    /// Waits until no other call changes the same resource, in this or another program.
    pub(super) async fn hold(&self, call: PendingCall<'_>, request: &LimitRequest) -> Result<Option<Lease>, Rejected> {
        let Some(local) = self.local.0.queue.hold(request).await else { return Ok(None) };
        let most = self.local.0.state().settings().per_resource;
        let lease = Lease::new(&self.connection, self.keys.changing(call), local);
        loop {
            let left = request.deadline.saturating_duration_since(Instant::now());
            match self.run(&lease.command(left, most)).await {
                Some(Reply::Later(wait)) => sleep(wait.min(LOOK_AGAIN)).await,
                None if self.fallback == RedisFallback::FailClosed => {
                    return Err(Rejected(Rejection::Unavailable, None));
                }
                _ => return Ok(Some(lease)),
            }
        }
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        if self.is_released.load(Ordering::Relaxed) {
            return;
        }
        // Without a runtime, it expires.
        let Ok(runtime) = Handle::try_current() else { return };
        let (release, local) = (self.release(), self.local.take());
        runtime.spawn(async move {
            release.await;
            // The next call of this program may request it only now.
            drop(local);
        });
    }
}
