//! Commands of the script in the server, and their replies.

use std::sync::Arc;
use std::time::Duration;

use super::keys::{CountKeys, Keys};
use crate::foundation::clock::WallTime;
use crate::limit::Rejection;
use crate::limit::rate::RateRule;
use crate::limit::request::LimitRequest;
use crate::limit::state::LimiterState;

/// How far ahead the server assigns slots; longer than locally because of the latency.
const LOOKAHEAD: Duration = Duration::from_millis(50);

/// The longest pause and lease that the server can represent, and the longest closure of a daily count.
const LONGEST: Duration = Duration::from_secs(2 * 24 * 60 * 60);
const LONGEST_CLOSURE: Duration = Duration::from_secs(24 * 60 * 60);

/// A command of the script.
#[derive(Debug)]
pub(super) struct Command {
    pub(super) what: &'static str,
    pub(super) keys: Vec<Arc<str>>,
    pub(super) numbers: Vec<i64>,
}

/// The reply of the script.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Reply {
    /// A slot was taken; `used` calls are counted today.
    Taken { wait: Duration, used: u32 },
    /// No slot is free yet.
    Later(Duration),
    /// A daily limit is reached.
    Full(Rejection, Duration),
}

impl Command {
    /// Takes a slot and counts the call.
    pub(super) fn take(
        state: &LimiterState,
        request: &LimitRequest,
        (keys, counts): (&Keys, &CountKeys),
        today: WallTime,
        uncounted: u32,
    ) -> Self {
        // The whole rate, not the local fraction.
        let rule = state.settings().rule(request.bucket, 1.0);
        let (interval, limit) = match rule {
            RateRule::PerSecond(calls) => (1e6 / calls, 0),
            RateRule::PerMinute(limit) => (0.0, i64::try_from(limit).unwrap_or(i64::MAX)),
        };
        let window = micros(rule.window()).max(interval as i64);
        let most = state.daily(request.bucket).map_or(-1, i64::from);
        let used = state.day(request.bucket).used(today);
        let day = i64::try_from(today.day()).unwrap_or(0);
        let mut numbers = Vec::with_capacity(8 + counts.len());
        // The interval is in nanoseconds, to represent high rates precisely.
        numbers.extend([
            (interval * 1e3) as i64,
            limit,
            window,
            micros(LOOKAHEAD),
            most,
            day,
            used.into(),
            uncounted.into(),
        ]);
        numbers.extend(counts.iter().map(|(_, limit)| i64::from(*limit)));
        let mut names = Vec::with_capacity(2 + counts.len());
        names.extend([keys.rate(request.bucket), keys.day(state.counted_with(request.bucket))]);
        names.extend(counts.iter().map(|(name, _)| Arc::clone(name)));
        Self { what: "take", keys: names, numbers }
    }

    /// Leases a resource until the deadline of the call.
    pub(super) fn hold(key: Arc<str>, owner: u64, left: Duration, most: usize) -> Self {
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        Self { what: "hold", keys: vec![key], numbers: vec![owner.cast_signed(), micros(left.min(LONGEST)), most] }
    }

    /// Releases a lease.
    pub(super) fn release(key: Arc<str>, owner: u64) -> Self {
        Self { what: "release", keys: vec![key], numbers: vec![owner.cast_signed()] }
    }

    /// Pauses a rate.
    pub(super) fn pause(rate: Arc<str>, wait: Duration, window: Duration) -> Self {
        Self { what: "pause", keys: vec![rate], numbers: vec![micros(wait.min(LONGEST)), micros(window)] }
    }

    /// Ends the pause of a rate and the closure of a daily count.
    pub(super) fn reopen(rate: Arc<str>, day: Arc<str>) -> Self {
        Self { what: "reopen", keys: vec![rate, day], numbers: Vec::new() }
    }

    /// Closes a daily count.
    pub(super) fn close(day: Arc<str>, wait: Option<Duration>) -> Self {
        Self { what: "close", keys: vec![day], numbers: vec![micros(wait.unwrap_or_default().min(LONGEST_CLOSURE)), 0] }
    }

    /// Closes the daily counts of users, meetings or registrants.
    pub(super) fn close_counts(counts: CountKeys) -> Self {
        let most = counts.iter().map(|(_, limit)| i64::from(*limit)).max().unwrap_or(0);
        Self { what: "close", keys: counts.into_iter().map(|(name, _)| name).collect(), numbers: vec![0, most] }
    }

    /// Raises a daily count to at least `used`.
    pub(super) fn raise(day: Arc<str>, used: u32) -> Self {
        Self { what: "raise", keys: vec![day], numbers: vec![used.into()] }
    }
}

impl Reply {
    pub(super) fn of(outcome: u8, wait: i64, used: i64) -> Self {
        let wait = Duration::from_micros(wait.max(0).unsigned_abs());
        match outcome {
            1 => Self::Taken { wait, used: u32::try_from(used).unwrap_or(u32::MAX) },
            2 => Self::Later(wait),
            3 => Self::Full(Rejection::DailyLimit, wait),
            _ => Self::Full(Rejection::SubjectDailyLimit, wait),
        }
    }
}

fn micros(time: Duration) -> i64 {
    i64::try_from(time.as_micros()).unwrap_or(i64::MAX)
}
