//! A slot that was taken, and comes back when the call is given up.

use tokio::time::{Instant, sleep_until};

use super::Account;
use crate::foundation::clock::WallTime;
use crate::limit::Rejection;
use crate::limit::books::{Books, Refused};
use crate::limit::rate::{AHEAD, later};
use crate::limit::want::Want;

/// A slot that a call waits for.
pub(in crate::limit) struct Slot<'a> {
    account: &'a Account,
    want: &'a Want,
    at: Option<Instant>,
}

impl<'a> Slot<'a> {
    /// Takes the next slot, if it is near.
    pub(super) fn near(account: &'a Account, want: &'a Want) -> Result<Option<Self>, Refused> {
        let mut books = account.books();
        let now = books.now();
        if books.when(want, now, 0)? > later(now.instant, AHEAD) {
            return Ok(None);
        }
        let at = books.take(want.bucket, now.instant, now.instant);
        Ok(Some(Self { account, want, at: Some(at) }))
    }

    /// Takes the next slot, but not before `earliest`.
    #[cfg(feature = "redis")]
    pub(in crate::limit) fn from(account: &'a Account, want: &'a Want, earliest: Instant) -> Self {
        let at = account.books().take(want.bucket, Instant::now(), earliest);
        Self { account, want, at: Some(at) }
    }

    /// Waits for the slot, or for another when there was a pause meanwhile, and lets the call go if `charge` does.
    pub(in crate::limit) async fn go(
        mut self,
        charge: impl FnOnce(&mut Books, WallTime) -> Result<(), Refused>,
    ) -> Result<(), Refused> {
        while let Some(at) = self.at {
            if at > Instant::now() {
                sleep_until(at).await;
            }
            let mut books = self.account.books();
            let now = books.now();
            if books.lets_go(self.want.bucket, at, now.instant) {
                charge(&mut books, now.moment)?;
                self.at = None;
                break;
            }
            let next = books.take(self.want.bucket, now.instant, now.instant);
            self.at = Some(next);
            if next >= self.want.deadline {
                return Err(Refused(Rejection::Deadline, Some(now.moment.after(next.duration_since(now.instant)))));
            }
        }
        Ok(())
    }
}

impl Drop for Slot<'_> {
    fn drop(&mut self) {
        if let Some(at) = self.at {
            self.account.books().give_back(self.want.bucket, at);
        }
    }
}
