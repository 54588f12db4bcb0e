//! A limit on forced renewals.

use std::time::Duration;

use tokio::time::Instant;

const MOST: usize = 3;
const WINDOW: Duration = Duration::from_secs(60);

/// Limits renewals after rejected tokens to three per minute.
///
/// Two processes of one account without a shared store can invalidate each other's tokens forever.
#[derive(Debug, Default)]
pub(super) struct Breaker {
    forced: [Option<Instant>; MOST],
}

impl Breaker {
    /// Counts a renewal; `false` if there were too many.
    pub(super) fn force(&mut self, now: Instant) -> bool {
        let is_over = |at: &Option<Instant>| at.is_none_or(|at| now.duration_since(at) >= WINDOW);
        let free = self.forced.iter_mut().find(|at| is_over(at));
        free.map(|at| *at = Some(now)).is_some()
    }
}
