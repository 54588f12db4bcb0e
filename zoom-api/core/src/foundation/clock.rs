//! The wall clock, which decides when a UTC day begins.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use jiff::Timestamp;

const DAY: u64 = 24 * 60 * 60;

/// A wall clock. Rates use a monotonic clock instead.
#[derive(Clone, Default)]
pub(crate) struct WallClock(Option<Arc<dyn Fn() -> SystemTime + Send + Sync>>);

impl WallClock {
    pub(crate) fn new(now: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        Self(Some(Arc::new(now)))
    }

    pub(crate) fn now(&self) -> WallTime {
        let now = self.0.as_ref().map_or_else(SystemTime::now, |now| now());
        WallTime(now.duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO))
    }
}

impl fmt::Debug for WallClock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("WallClock")
    }
}

/// A wall-clock time, as the duration since the Unix epoch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(crate) struct WallTime(pub(crate) Duration);

impl WallTime {
    /// The number of the UTC day.
    pub(crate) fn day(self) -> u64 {
        self.0.as_secs() / DAY
    }

    /// The next 00:00 UTC.
    pub(crate) fn next_day(self) -> Self {
        Self(Duration::from_secs((self.day() + 1).saturating_mul(DAY)))
    }

    pub(crate) fn after(self, wait: Duration) -> Self {
        Self(self.0.saturating_add(wait))
    }

    pub(crate) fn timestamp(self) -> Option<Timestamp> {
        let nanos = i32::try_from(self.0.subsec_nanos()).ok()?;
        Timestamp::new(i64::try_from(self.0.as_secs()).ok()?, nanos).ok()
    }
}
