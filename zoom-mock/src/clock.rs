//! The mock's time of day.

use jiff::{SignedDuration, Timestamp};
use tokio::time::Instant;

const SECONDS_A_DAY: i64 = 86_400;

/// The wall clock of the start, moved on by tokio's clock, so that a test that advances tokio's time also
/// moves tokens, page tokens and daily limits.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Clock {
    started: Timestamp,
    origin: Instant,
}

impl Clock {
    pub(crate) fn start() -> Self {
        Self { started: Timestamp::now(), origin: Instant::now() }
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.at(Instant::now())
    }

    pub(crate) fn at(&self, instant: Instant) -> Timestamp {
        let passed = instant.saturating_duration_since(self.origin);
        let passed = SignedDuration::try_from(passed).unwrap_or(SignedDuration::MAX);
        self.started.checked_add(passed).unwrap_or(Timestamp::MAX)
    }
}

/// The UTC day that a time falls on, counted from 1970.
pub(crate) fn day(time: Timestamp) -> i64 {
    time.as_second().div_euclid(SECONDS_A_DAY)
}

/// When the next UTC day begins.
pub(crate) fn next_day(time: Timestamp) -> Timestamp {
    Timestamp::from_second((day(time) + 1) * SECONDS_A_DAY).unwrap_or(Timestamp::MAX)
}
