//! The delays between connections.

use std::time::Duration;

use crate::foundation::random;

const FIRST: Duration = Duration::from_secs(1);
const LONGEST: Duration = Duration::from_secs(60);

/// The delay before the next connection: doubled after each failure, and half of it random, so that programs do not connect at the same time.
#[derive(Debug, Default)]
pub(super) struct Backoff {
    failures: u32,
}

impl Backoff {
    /// Starts over, after a connection that lasted.
    pub(super) fn reset(&mut self) {
        self.failures = 0;
    }

    pub(super) fn delay(&mut self) -> Duration {
        let delay = FIRST.saturating_mul(1 << self.failures.min(10)).min(LONGEST);
        self.failures = self.failures.saturating_add(1);
        delay.mul_f64(0.5 + random::unit() / 2.0)
    }
}
