//! Calls of the last second, or minute.

use std::collections::VecDeque;
use std::time::Duration;

use tokio::time::Instant;

/// When the latest calls were let through.
#[derive(Debug, Default)]
pub(super) struct Window(VecDeque<Instant>);

impl Window {
    /// Lets a call through when the window has room, and says how much is left; else how long it has none.
    pub(super) fn take(&mut self, calls: usize, window: Duration, now: Instant) -> Result<usize, Duration> {
        while self.0.front().is_some_and(|oldest| *oldest + window <= now) {
            self.0.pop_front();
        }
        match self.0.front() {
            Some(oldest) if self.0.len() >= calls => Err(*oldest + window - now),
            _ => {
                self.0.push_back(now);
                Ok(calls.saturating_sub(self.0.len()))
            }
        }
    }
}
