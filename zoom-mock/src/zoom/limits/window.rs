//! A sliding window of calls.

use std::collections::VecDeque;
use std::time::Duration;

use tokio::time::Instant;

/// The times of the latest admitted calls.
#[derive(Debug, Default)]
pub(super) struct Window(VecDeque<Instant>);

impl Window {
    /// Admits a call if the window has capacity, and returns the remaining capacity; otherwise returns the time to wait.
    pub(super) fn admit(&mut self, calls: u32, window: Duration, now: Instant) -> Result<u32, Duration> {
        let used = |calls: &VecDeque<Instant>| u32::try_from(calls.len()).unwrap_or(u32::MAX);
        while self.0.front().is_some_and(|oldest| *oldest + window <= now) {
            self.0.pop_front();
        }
        match self.0.front() {
            Some(oldest) if used(&self.0) >= calls => Err(*oldest + window - now),
            _ => {
                self.0.push_back(now);
                Ok(calls.saturating_sub(used(&self.0)))
            }
        }
    }
}
