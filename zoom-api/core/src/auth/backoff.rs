//! The delays between token requests.

use std::time::Duration;

use tokio::time::Instant;

use super::environment::Environment;
use crate::error::Error;
use crate::foundation::instant::later;

/// The maximum number of attempts.
const ATTEMPTS: u32 = 4;

/// The maximum duration of all attempts, shorter than a lease.
const TIME: Duration = Duration::from_secs(20);

const FIRST: Duration = Duration::from_millis(250);
const THROTTLED: Duration = Duration::from_secs(1);

/// The retry policy of token requests.
#[derive(Debug)]
pub(super) struct TokenBackoff {
    attempts: u32,
    until: Instant,
}

impl TokenBackoff {
    pub(super) fn new() -> Self {
        Self { attempts: 0, until: later(Instant::now(), TIME) }
    }

    /// The random delay before the next attempt, never shorter than Zoom asked for; `None` to give up.
    pub(super) fn delay(&mut self, error: &Error, environment: &Environment) -> Option<Duration> {
        self.attempts += 1;
        let base = if error.status() == Some(http::StatusCode::TOO_MANY_REQUESTS) { THROTTLED } else { FIRST };
        let backoff = environment.up_to(base * 2_u32.pow(self.attempts));
        let delay = backoff.max(error.retry_after().unwrap_or_default());
        let is_in_time = later(Instant::now(), delay) < self.until;
        // An invalid certificate does not change within seconds.
        (self.attempts < ATTEMPTS && is_in_time && !error.is_certificate()).then_some(delay)
    }
}
