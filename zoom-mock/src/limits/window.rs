//! Calls of the last second, or minute.

use std::collections::VecDeque;
use std::time::Duration;

use tokio::time::Instant;

/// When the latest calls were let through.
#[derive(Debug, Default)]
pub(super) struct Window(VecDeque<Instant>);

impl Window {
    /// Lets a call through when the window has room, and says how much is left; else how long it has none.
    pub(super) fn take(&mut self, calls: u32, window: Duration, now: Instant) -> Result<u32, Duration> {
        let used = |latest: &VecDeque<Instant>| u32::try_from(latest.len()).unwrap_or(u32::MAX);
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
