//! What a program is changing, as the other programs see it.

use std::sync::Arc;
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::time::{Instant, sleep};

use super::command::{Answer, Command};
use super::connection::Connection;
use super::{Inner, RedisFallback};
use crate::foundation::random;
use crate::limit::queue::ResourceLock;
use crate::limit::rejected::Rejected;
use crate::limit::request::LimitRequest;
use crate::limit::{PendingCall, Rejection};

/// After so long a program looks again whether another is done.
const LOOK_AGAIN: Duration = Duration::from_millis(20);

/// A program's lease of what a call changes. It ends with the call, or by itself when the call must be over: a program
/// that is killed keeps nobody waiting for longer.
pub(super) struct Lease {
    connection: Arc<Connection>,
    key: Arc<str>,
    owner: u64,
    local: Option<ResourceLock>,
}

impl Lease {
    /// Prepares a lease. Even one that was only asked for is given back: the answer may have been on its way.
    fn new(connection: &Arc<Connection>, key: Arc<str>, local: ResourceLock) -> Self {
        Self { connection: Arc::clone(connection), key, owner: random::bits() >> 1, local: Some(local) }
    }

    /// What the server is asked, for a call that is over after this time.
    fn command(&self, left: Duration, most: usize) -> Command {
        Command::hold(Arc::clone(&self.key), self.owner, left, most)
    }
}

impl Inner {
    /// Waits until nobody else changes what the call changes, in this program or another.
    pub(super) async fn hold(&self, call: PendingCall<'_>, request: &LimitRequest) -> Result<Option<Lease>, Rejected> {
        let Some(local) = self.local.0.queue.hold(request).await else { return Ok(None) };
        let most = self.local.0.state().settings().per_resource;
        let lease = Lease::new(&self.connection, self.keys.changing(call), local);
        loop {
            let left = request.deadline.saturating_duration_since(Instant::now());
            match self.run(&lease.command(left, most)).await {
                Some(Answer::Later(wait)) => sleep(wait.min(LOOK_AGAIN)).await,
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
        // Without a runtime it lapses by itself.
        let Ok(runtime) = Handle::try_current() else { return };
        let (connection, local) = (Arc::clone(&self.connection), self.local.take());
        let release = Command::release(Arc::clone(&self.key), self.owner);
        runtime.spawn(async move {
            connection.run(&release).await;
            // Only now may the next call of this program ask for it.
            drop(local);
        });
    }
}
