//! Leases of resources, which all programs respect.

use std::sync::Arc;
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
}

impl Lease {
    /// Prepares a lease. It is released even if it was only requested: the reply may have been lost.
    fn new(connection: &Arc<Connection>, key: Arc<str>, local: ResourceLock) -> Self {
        Self { connection: Arc::clone(connection), key, owner: random::bits() >> 1, local: Some(local) }
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
        // Without a runtime, it expires.
        let Ok(runtime) = Handle::try_current() else { return };
        let (connection, local) = (Arc::clone(&self.connection), self.local.take());
        let release = Command::release(Arc::clone(&self.key), self.owner);
        runtime.spawn(async move {
            connection.run(&release).await;
            // The next call of this program may request it only now.
            drop(local);
        });
    }
}
