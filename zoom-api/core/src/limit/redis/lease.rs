//! What a program is changing, as the other programs see it.

use std::sync::Arc;
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::time::{Instant, sleep};

use super::ask::{Answer, Ask};
use super::link::Link;
use super::{RedisFallback, Shared};
use crate::foundation::random;
use crate::limit::books::Refused;
use crate::limit::lobby::Hold;
use crate::limit::want::Want;
use crate::limit::{PendingCall, Rejection};

/// After so long a program looks again whether another is done.
const LOOK_AGAIN: Duration = Duration::from_millis(20);

/// A program's lease of what a call changes. It ends with the call, or by itself when the call must be over: a program
/// that is killed keeps nobody waiting for longer.
pub(super) struct Lease {
    link: Arc<Link>,
    key: Arc<str>,
    owner: u64,
    held: Option<Hold>,
}

impl Lease {
    /// Prepares a lease. Even one that was only asked for is given back: the answer may have been on its way.
    fn new(link: &Arc<Link>, key: Arc<str>, held: Hold) -> Self {
        Self { link: Arc::clone(link), key, owner: random::bits() >> 1, held: Some(held) }
    }

    /// What the server is asked, for a call that is over after this time.
    fn ask(&self, left: Duration, most: usize) -> Ask {
        Ask::hold(Arc::clone(&self.key), self.owner, left, most)
    }
}

impl Shared {
    /// Waits until nobody else changes what the call changes, in this program or another.
    pub(super) async fn hold(&self, call: PendingCall<'_>, want: &Want) -> Result<Option<Lease>, Refused> {
        let Some(held) = self.local.0.lobby.hold(want).await else { return Ok(None) };
        let most = self.local.0.books().settings().per_resource;
        let lease = Lease::new(&self.link, self.keys.changing(call), held);
        loop {
            let left = want.deadline.saturating_duration_since(Instant::now());
            match self.ask(&lease.ask(left, most)).await {
                Some(Answer::Later(wait)) => sleep(wait.min(LOOK_AGAIN)).await,
                None if self.fallback == RedisFallback::FailClosed => {
                    return Err(Refused(Rejection::Unavailable, None));
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
        let (link, held) = (Arc::clone(&self.link), self.held.take());
        let release = Ask::release(Arc::clone(&self.key), self.owner);
        runtime.spawn(async move {
            link.run(&release).await;
            // Only now may the next call of this program ask for it.
            drop(held);
        });
    }
}
