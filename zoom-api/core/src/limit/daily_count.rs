//! Counts of a UTC day.

use std::collections::HashMap;

use crate::foundation::clock::WallTime;

/// How many calls of a bucket were made today.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct DailyCount {
    day: u64,
    used: u32,
    /// Zoom said that there are no more before this time.
    closed_until: Option<WallTime>,
}

impl DailyCount {
    pub(crate) fn used(&self, now: WallTime) -> u32 {
        if self.day == now.day() { self.used } else { 0 }
    }

    /// When the next call can be made, where none can be made now.
    pub(crate) fn full_until(&self, now: WallTime, limit: Option<u32>) -> Option<WallTime> {
        let closed = self.closed_until.filter(|until| *until > now);
        let full = limit.is_some_and(|limit| self.used(now) >= limit).then(|| now.next_day());
        closed.max(full)
    }

    pub(crate) fn count(&mut self, now: WallTime) {
        self.raise(now, self.used(now).saturating_add(1));
    }

    /// Notes that at least so many calls were made.
    pub(crate) fn raise(&mut self, now: WallTime, used: u32) {
        *self = Self { day: now.day(), used: used.max(self.used(now)), ..*self };
    }

    pub(crate) fn close(&mut self, until: WallTime) {
        self.closed_until = self.closed_until.max(Some(until));
    }

    /// Whether it holds nothing that is worth keeping.
    pub(crate) fn can_be_dropped(&self, now: WallTime, limit: Option<u32>) -> bool {
        (limit.is_none() || self.used(now) == 0) && self.closed_until.is_none_or(|until| until <= now)
    }
}

/// How many calls were made today for each user, or about each registrant.
#[derive(Debug, Default)]
pub(crate) struct SubjectCounts {
    day: u64,
    used: HashMap<u64, u32>,
}

impl SubjectCounts {
    pub(crate) fn used(&self, now: WallTime, key: u64) -> u32 {
        if self.day == now.day() { self.used.get(&key).copied().unwrap_or(0) } else { 0 }
    }

    pub(crate) fn count(&mut self, now: WallTime, key: u64) {
        self.begin(now);
        let used = self.used.entry(key).or_default();
        *used = used.saturating_add(1);
    }

    /// Lets no more calls through today.
    pub(crate) fn close(&mut self, now: WallTime, key: u64) {
        self.begin(now);
        self.used.insert(key, u32::MAX);
    }

    /// Whether it holds nothing that is worth keeping.
    pub(crate) fn can_be_dropped(&self, now: WallTime) -> bool {
        self.day != now.day() || self.used.is_empty()
    }

    fn begin(&mut self, now: WallTime) {
        if self.day != now.day() {
            *self = Self { day: now.day(), used: HashMap::new() };
        }
    }
}
