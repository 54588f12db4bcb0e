//! Slots at even distances: one call each, and none saved up while nobody calls.

use std::time::Duration;

use tokio::time::Instant;

use super::rate::later;

/// The slots of a rate by the second.
#[derive(Clone, Debug, Default)]
pub(crate) struct Pace {
    /// The first slot that is free.
    next: Option<Instant>,
    /// The slot that was taken last, unless it came back.
    newest: Option<Instant>,
}

impl Pace {
    /// The slot that is free when `ahead` others have taken theirs.
    pub(crate) fn when(&self, now: Instant, ahead: usize, interval: Duration) -> Instant {
        let first = self.next.map_or(now, |next| next.max(now));
        later(first, interval.saturating_mul(u32::try_from(ahead).unwrap_or(u32::MAX)))
    }

    pub(crate) fn take(&mut self, slot: Instant, interval: Duration) {
        self.newest = Some(slot);
        self.next = Some(later(slot, interval));
    }

    /// Frees a slot, if none was taken after it; otherwise it is lost.
    pub(crate) fn give_back(&mut self, slot: Instant) {
        if self.newest == Some(slot) {
            self.newest = None;
            self.next = Some(slot);
        }
    }

    /// A call that went later than its slot keeps its distance from the next.
    pub(crate) fn went_late(&mut self, now: Instant, interval: Duration) {
        self.next = self.next.max(Some(later(now, interval)));
    }
}
