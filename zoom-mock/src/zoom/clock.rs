//! The mock's wall clock.

use jiff::{SignedDuration, Timestamp};
use tokio::time::Instant;

const SECONDS_PER_DAY: i64 = 86_400;

/// The wall clock at the start, advanced by tokio's clock.
///
/// A test that advances tokio's clock also advances tokens, page tokens and daily limits.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Clock {
    start: Timestamp,
    origin: Instant,
}

impl Clock {
    pub(crate) fn start() -> Self {
        Self { start: Timestamp::now(), origin: Instant::now() }
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.at(Instant::now())
    }

    pub(crate) fn at(&self, instant: Instant) -> Timestamp {
        let elapsed = instant.saturating_duration_since(self.origin);
        let elapsed = SignedDuration::try_from(elapsed).unwrap_or(SignedDuration::MAX);
        self.start.checked_add(elapsed).unwrap_or(Timestamp::MAX)
    }
}

/// Returns the UTC day of a time, counted from 1970.
pub(crate) fn day(time: Timestamp) -> i64 {
    time.as_second().div_euclid(SECONDS_PER_DAY)
}

/// Returns the start of the next UTC day.
pub(crate) fn next_day(time: Timestamp) -> Timestamp {
    Timestamp::from_second((day(time) + 1) * SECONDS_PER_DAY).unwrap_or(Timestamp::MAX)
}
