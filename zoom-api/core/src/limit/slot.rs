//! Slots, which are returned if the call is canceled.

use tokio::sync::OwnedSemaphorePermit;
use tokio::time::{Instant, sleep_until, timeout_at};

use super::Rejection;
use super::account::AccountLimits;
use super::rate::LOOKAHEAD;
use super::rejected::Rejected;
use super::request::LimitRequest;
use super::state::LimiterState;
use crate::foundation::clock::WallTime;
use crate::foundation::instant::later;

/// A point in time at which a call may start.
pub(super) struct Slot<'a> {
    account: &'a AccountLimits,
    request: &'a LimitRequest,
    at: Option<Instant>,
}

impl<'a> Slot<'a> {
    /// Takes a slot shortly before it comes, so that a canceled call costs others little.
    pub(super) async fn wait_for(
        account: &'a AccountLimits,
        request: &'a LimitRequest,
    ) -> Result<(Option<OwnedSemaphorePermit>, Self), Rejected> {
        loop {
            // Registered before the state is read, so that no change is missed.
            let changed = account.changed.notified();
            let at = account.when(request, 0)?;
            if let Some(near) = at.checked_sub(LOOKAHEAD).filter(|near| *near > Instant::now()) {
                let _ = timeout_at(near, changed).await;
                continue;
            }
            let in_flight = account.queue.start_call().await;
            if let Some(slot) = Self::near(account, request)? {
                return Ok((in_flight, slot));
            }
        }
    }

    /// Takes the next slot, if it is soon.
    pub(super) fn near(account: &'a AccountLimits, request: &'a LimitRequest) -> Result<Option<Self>, Rejected> {
        let mut state = account.state();
        let now = state.now();
        if state.when(request, now, 0)? > later(now.instant, LOOKAHEAD) {
            return Ok(None);
        }
        let at = state.take(request.bucket, now.instant, now.instant);
        Ok(Some(Self { account, request, at: Some(at) }))
    }

    /// Takes the next slot at or after `earliest`.
    #[cfg(feature = "redis")]
    pub(super) fn from(account: &'a AccountLimits, request: &'a LimitRequest, earliest: Instant) -> Self {
        let at = account.state().take(request.bucket, Instant::now(), earliest);
        Self { account, request, at: Some(at) }
    }

    /// Waits for the slot, or for a later one after a pause, and starts the call if `count_call` succeeds.
    pub(super) async fn go(
        mut self,
        count_call: impl FnOnce(&mut LimiterState, WallTime) -> Result<(), Rejected>,
    ) -> Result<(), Rejected> {
        while let Some(at) = self.at {
            if at > Instant::now() {
                sleep_until(at).await;
            }
            let mut state = self.account.state();
            let now = state.now();
            if state.may_start(self.request.bucket, at, now.instant) {
                count_call(&mut state, now.wall)?;
                self.at = None;
                break;
            }
            let next = state.take(self.request.bucket, now.instant, now.instant);
            self.at = Some(next);
            if next >= self.request.deadline {
                return Err(Rejected(Rejection::Deadline, Some(now.wall.after(next.duration_since(now.instant)))));
            }
        }
        Ok(())
    }
}

impl Drop for Slot<'_> {
    fn drop(&mut self) {
        if let Some(at) = self.at {
            self.account.state().give_back(self.request.bucket, at);
        }
    }
}
