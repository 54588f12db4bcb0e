//! The end of a quarrel over tokens.

use std::time::Duration;

use tokio::time::Instant;

const MOST: usize = 3;
const WINDOW: Duration = Duration::from_secs(60);

/// Counts renewals that a refused token forced.
///
/// Two processes of one account that do not share a store can end each other's tokens for ever; three times a minute is
/// enough to see that another token does not help.
#[derive(Debug, Default)]
pub(super) struct Breaker {
    forced: [Option<Instant>; MOST],
}

impl Breaker {
    /// Counts one, unless there were too many.
    pub(super) fn force(&mut self, now: Instant) -> bool {
        let is_over = |at: &Option<Instant>| at.is_none_or(|at| now.duration_since(at) >= WINDOW);
        let free = self.forced.iter_mut().find(|at| is_over(at));
        free.map(|at| *at = Some(now)).is_some()
    }
}
