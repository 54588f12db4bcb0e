//! What the script in the server is asked, and what it answers.

use std::sync::Arc;
use std::time::Duration;

use super::keys::{CountKeys, Keys};
use crate::foundation::clock::WallTime;
use crate::limit::Rejection;
use crate::limit::rate::RateRule;
use crate::limit::request::LimitRequest;
use crate::limit::state::LimiterState;

/// How far ahead the server gives slots; more than a program by itself takes, for the way to the server takes its time.
const LOOKAHEAD: Duration = Duration::from_millis(50);

/// The longest that an answer of Zoom's can close something.
const LONGEST: Duration = Duration::from_secs(2 * 24 * 60 * 60);

/// What the script is asked.
#[derive(Debug)]
pub(super) struct Command {
    pub(super) what: &'static str,
    pub(super) keys: Vec<Arc<str>>,
    pub(super) numbers: Vec<i64>,
}

/// What it answers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Answer {
    /// A slot was taken; so many calls are counted today.
    Taken { wait: Duration, used: u32 },
    /// There is no slot so near.
    Later(Duration),
    /// A day's count is full.
    Full(Rejection, Duration),
}

impl Command {
    /// For a slot of a call, and its place in the counts of the day.
    pub(super) fn take(
        state: &LimiterState,
        request: &LimitRequest,
        (keys, counts): (&Keys, &CountKeys),
        today: WallTime,
        uncounted: u32,
    ) -> Self {
        // The whole rate, whatever part of it this program keeps to by itself.
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
        // A thousandth of a microsecond tells the highest rates apart.
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

    /// For the right to change something, until the call must be over.
    pub(super) fn hold(key: Arc<str>, owner: u64, left: Duration, most: usize) -> Self {
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        Self { what: "hold", keys: vec![key], numbers: vec![owner.cast_signed(), micros(left.min(LONGEST)), most] }
    }

    /// For an end of that right.
    pub(super) fn release(key: Arc<str>, owner: u64) -> Self {
        Self { what: "release", keys: vec![key], numbers: vec![owner.cast_signed()] }
    }

    /// For a pause of a rate.
    pub(super) fn pause(rate: Arc<str>, wait: Duration, window: Duration) -> Self {
        Self { what: "pause", keys: vec![rate], numbers: vec![micros(wait.min(LONGEST)), micros(window)] }
    }

    /// For an end of the day's calls before the day ends.
    pub(super) fn close(day: Arc<str>, wait: Option<Duration>) -> Self {
        Self { what: "close", keys: vec![day], numbers: vec![micros(wait.unwrap_or_default().min(LONGEST)), 0] }
    }

    /// For an end of the day's calls for users or registrants.
    pub(super) fn close_counts(counts: CountKeys) -> Self {
        let most = counts.iter().map(|(_, limit)| i64::from(*limit)).max().unwrap_or(0);
        Self { what: "close", keys: counts.into_iter().map(|(name, _)| name).collect(), numbers: vec![0, most] }
    }

    /// For a count of the day that is at least so high.
    pub(super) fn raise(day: Arc<str>, used: u32) -> Self {
        Self { what: "raise", keys: vec![day], numbers: vec![used.into()] }
    }
}

impl Answer {
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
