//! What a program is changing, as the other programs see it.

use std::sync::Arc;
use std::time::Duration;

use tokio::runtime::Handle;

use super::ask::Ask;
use super::link::Link;
use crate::limit::lobby::Hold;
use crate::random;

/// After so long a program looks again whether another is done.
pub(super) const LOOK_AGAIN: Duration = Duration::from_millis(20);

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
    pub(super) fn new(link: &Arc<Link>, key: Arc<str>, held: Hold) -> Self {
        Self { link: Arc::clone(link), key, owner: random::bits() >> 1, held: Some(held) }
    }

    /// What the server is asked, for a call that is over after this time.
    pub(super) fn ask(&self, left: Duration, most: usize) -> Ask {
        Ask::hold(Arc::clone(&self.key), self.owner, left, most)
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
