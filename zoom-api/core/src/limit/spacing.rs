//! Evenly spaced slots, one call each, without bursts.

use std::time::Duration;

use tokio::time::Instant;

use crate::foundation::instant::later;

/// The slots of a rate per second.
#[derive(Clone, Debug, Default)]
pub(crate) struct EvenSpacing {
    /// The next free slot.
    next: Option<Instant>,
    /// The slot taken last, unless it was returned.
    newest: Option<Instant>,
    /// When the last call started.
    went: Option<Instant>,
    /// No call starts before this time.
    not_before: Option<Instant>,
}

impl EvenSpacing {
    /// The slot after `ahead` others.
    pub(crate) fn when(&self, now: Instant, ahead: usize, interval: Duration) -> Instant {
        let first = self.next.map_or(now, |next| next.max(now));
        later(first, interval.saturating_mul(u32::try_from(ahead).unwrap_or(u32::MAX)))
    }

    pub(crate) fn take(&mut self, slot: Instant, interval: Duration) {
        self.newest = Some(slot);
        self.next = Some(later(slot, interval));
    }

    /// Returns a slot, if none was taken after it; otherwise it is lost.
    pub(crate) fn give_back(&mut self, slot: Instant) {
        if self.newest == Some(slot) {
            self.newest = None;
            self.next = Some(slot);
        }
    }

    /// Whether a call may start: late calls keep their distance to others.
    pub(crate) fn may_start(&mut self, now: Instant, interval: Duration, is_late: bool) -> bool {
        let from_last = self.went.filter(|_| is_late).map(|went| later(went, interval));
        if from_last.max(self.not_before).is_some_and(|not_before| now < not_before) {
            return false;
        }
        self.went = Some(now);
        if is_late {
            self.not_before = Some(later(now, interval));
            self.next = self.next.max(self.not_before);
        }
        true
    }
}
