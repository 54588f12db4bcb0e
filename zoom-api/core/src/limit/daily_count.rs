//! Daily counts.

use std::collections::HashMap;

use crate::foundation::clock::WallTime;

/// The calls of a bucket in one UTC day.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct DailyCount {
    day: u64,
    used: u32,
    /// The time until which Zoom rejects calls.
    closed_until: Option<WallTime>,
}

impl DailyCount {
    pub(crate) fn used(&self, now: WallTime) -> u32 {
        if self.day == now.day() { self.used } else { 0 }
    }

    /// The time of the next possible call, if the limit is reached.
    pub(crate) fn full_until(&self, now: WallTime, limit: Option<u32>) -> Option<WallTime> {
        let closed = self.closed_until.filter(|until| *until > now);
        let full = limit.is_some_and(|limit| self.used(now) >= limit).then(|| now.next_day());
        closed.max(full)
    }

    pub(crate) fn count(&mut self, now: WallTime) {
        self.raise(now, self.used(now).saturating_add(1));
    }

    /// Records that at least `used` calls were made.
    pub(crate) fn raise(&mut self, now: WallTime, used: u32) {
        *self = Self { day: now.day(), used: used.max(self.used(now)), ..*self };
    }

    pub(crate) fn close(&mut self, until: WallTime) {
        self.closed_until = self.closed_until.max(Some(until));
    }

    pub(crate) fn reopen(&mut self) {
        self.closed_until = None;
    }

    /// Whether the state can be dropped.
    pub(crate) fn can_be_dropped(&self, now: WallTime, limit: Option<u32>) -> bool {
        (limit.is_none() || self.used(now) == 0) && self.closed_until.is_none_or(|until| until <= now)
    }
}

/// The calls of one UTC day for each user, meeting or registrant.
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

    /// Closes a count for the rest of the day.
    pub(crate) fn close(&mut self, now: WallTime, key: u64) {
        self.begin(now);
        self.used.insert(key, u32::MAX);
    }

    /// Whether the state can be dropped.
    pub(crate) fn can_be_dropped(&self, now: WallTime) -> bool {
        self.day != now.day() || self.used.is_empty()
    }

    fn begin(&mut self, now: WallTime) {
        if self.day != now.day() {
            *self = Self { day: now.day(), used: HashMap::new() };
        }
    }
}
