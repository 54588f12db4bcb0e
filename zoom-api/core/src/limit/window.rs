//! A sliding window over the calls of the last minute.

use std::collections::VecDeque;
use std::time::Duration;

use tokio::time::Instant;

use crate::foundation::instant::later;

/// A minute, plus a second for differences in latency.
pub(crate) const WINDOW: Duration = Duration::from_secs(61);

/// The slots of a rate per minute.
#[derive(Clone, Debug, Default)]
pub(crate) struct SlidingWindow(VecDeque<Instant>);

impl SlidingWindow {
    /// The slot after `ahead` others.
    pub(crate) fn when(&self, now: Instant, ahead: usize, limit: usize) -> Instant {
        let recent = self.recent(now);
        let queued = recent.saturating_add(ahead);
        let Some(over) = queued.checked_sub(recent.max(limit)) else { return now };
        // Each call waits until the one `limit` positions before it is a window old, recursively, back to a taken slot.
        let windows = over / limit + 1;
        let first = queued - windows * limit;
        let made = self.0.get(self.0.len() - recent + first).copied().unwrap_or(now);
        later(made, WINDOW.saturating_mul(u32::try_from(windows).unwrap_or(u32::MAX))).max(now)
    }

    pub(crate) fn take(&mut self, slot: Instant, now: Instant) {
        while self.0.front().is_some_and(|first| later(*first, WINDOW) <= now) {
            self.0.pop_front();
        }
        self.put(slot);
    }

    /// Returns a slot, if none was taken after it; otherwise it is lost.
    pub(crate) fn give_back(&mut self, slot: Instant) {
        if self.0.back() == Some(&slot) {
            self.0.pop_back();
        }
    }

    /// Records the start of a call after its slot.
    pub(crate) fn start_late(&mut self, slot: Instant, now: Instant) {
        if let Some(at) = self.0.iter().position(|taken| *taken == slot) {
            self.0.remove(at);
        }
        self.put(now);
    }

    fn put(&mut self, slot: Instant) {
        let at = self.0.partition_point(|taken| *taken <= slot);
        self.0.insert(at, slot);
    }

    fn recent(&self, now: Instant) -> usize {
        self.0.iter().rev().take_while(|taken| later(**taken, WINDOW) > now).count()
    }
}
