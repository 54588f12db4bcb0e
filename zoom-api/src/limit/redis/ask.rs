//! What the script in the server is asked, and what it answers.

use std::time::Duration;

use super::keys::{Keys, OfCall};
use crate::limit::Refusal;
use crate::limit::books::Books;
use crate::limit::clock::Moment;
use crate::limit::rate::Rule;
use crate::limit::want::Want;

/// How far ahead the server gives slots; more than a program by itself takes, for the way to the server takes its time.
const AHEAD: Duration = Duration::from_millis(50);

/// The longest that an answer of Zoom's can close something.
const LONGEST: Duration = Duration::from_secs(2 * 24 * 60 * 60);

/// What the script is asked.
#[derive(Debug)]
pub(super) struct Ask {
    pub(super) keys: Vec<String>,
    pub(super) args: Vec<String>,
}

/// What it answers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Answer {
    /// A slot was taken; so many calls are counted today.
    Taken { wait: Duration, used: u32 },
    /// There is no slot so near.
    Later(Duration),
    /// A day's count is full.
    Full(Refusal, Duration),
}

impl Ask {
    fn new(what: &str, keys: Vec<String>, numbers: &[u64]) -> Self {
        let args = std::iter::once(what.to_owned()).chain(numbers.iter().map(u64::to_string)).collect();
        Self { keys, args }
    }

    /// For a slot of a call, and its place in the counts of the day.
    pub(super) fn take(books: &Books, want: &Want, (keys, counts): (&Keys, &OfCall), today: Moment, owed: u32) -> Self {
        // The whole rate, whatever part of it this program keeps to by itself.
        let rule = books.settings().rule(want.bucket, 1.0);
        let (interval, limit) = match rule {
            Rule::PerSecond(calls) => (1e6 / calls, 0),
            Rule::PerMinute(limit) => (0.0, limit),
        };
        let window = (micros(rule.window()) as f64).max(interval);
        let most = books.daily(want.bucket).map_or_else(|| "-1".to_owned(), |most| most.to_string());
        let used = books.day(want.bucket).used(today);
        let mut args = vec!["take".to_owned(), format!("{interval:.3}"), limit.to_string(), format!("{window:.0}")];
        args.extend([micros(AHEAD).to_string(), most, today.day().to_string(), used.to_string(), owed.to_string()]);
        args.extend(counts.iter().map(|(_, limit)| limit.to_string()));
        let mut names = vec![keys.rate(want.bucket), keys.day(books.counted_with(want.bucket))];
        names.extend(counts.iter().map(|(name, _)| name.clone()));
        Self { keys: names, args }
    }

    /// For a pause of a rate.
    pub(super) fn pause(rate: String, wait: Duration, window: Duration) -> Self {
        Self::new("pause", vec![rate], &[micros(wait.min(LONGEST)), micros(window)])
    }

    /// For an end of the day's calls before the day ends.
    pub(super) fn close(day: String, wait: Option<Duration>) -> Self {
        Self::new("close", vec![day], &[micros(wait.unwrap_or_default().min(LONGEST)), 0])
    }

    /// For an end of the day's calls for users or registrants.
    pub(super) fn close_counts(counts: OfCall) -> Self {
        let most = counts.iter().map(|(_, limit)| *limit).max().unwrap_or(0);
        Self::new("close", counts.into_iter().map(|(name, _)| name).collect(), &[0, most.into()])
    }

    /// For a count of the day that is at least so high.
    pub(super) fn raise(day: String, used: u32) -> Self {
        Self::new("raise", vec![day], &[used.into()])
    }
}

impl Answer {
    pub(super) fn of(outcome: u8, wait: i64, used: i64) -> Self {
        let wait = Duration::from_micros(wait.max(0).unsigned_abs());
        match outcome {
            1 => Self::Taken { wait, used: u32::try_from(used).unwrap_or(u32::MAX) },
            2 => Self::Later(wait),
            3 => Self::Full(Refusal::DailyLimit, wait),
            _ => Self::Full(Refusal::SubjectDailyLimit, wait),
        }
    }
}

fn micros(time: Duration) -> u64 {
    u64::try_from(time.as_micros()).unwrap_or(u64::MAX)
}
