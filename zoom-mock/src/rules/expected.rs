//! How many calls a test expects.

use std::fmt;
use std::ops::{Range, RangeFrom, RangeInclusive, RangeTo, RangeToInclusive};

/// How many calls a test expects: a number, or a range such as `1..`, `..=3` or `1..=2`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExpectedCalls {
    least: usize,
    /// One more than the most; `None` where there is no most.
    end: Option<usize>,
}

impl ExpectedCalls {
    /// Whether so many calls are as expected.
    #[must_use]
    pub fn holds(self, calls: usize) -> bool {
        self.least <= calls && self.end.is_none_or(|end| calls < end)
    }
}

impl fmt::Display for ExpectedCalls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.least, self.end.map(|end| end.saturating_sub(1))) {
            (least, Some(most)) if least == most => write!(f, "{}", times(least)),
            (0, Some(most)) => write!(f, "at most {}", times(most)),
            (least, Some(most)) => write!(f, "{least} to {}", times(most)),
            (least, None) => write!(f, "at least {}", times(least)),
        }
    }
}

/// `1 time`, `2 times`
pub(crate) fn times(count: usize) -> String {
    if count == 1 { "1 time".to_owned() } else { format!("{count} times") }
}

impl From<usize> for ExpectedCalls {
    fn from(calls: usize) -> Self {
        Self { least: calls, end: calls.checked_add(1) }
    }
}

impl From<Range<usize>> for ExpectedCalls {
    fn from(range: Range<usize>) -> Self {
        Self { least: range.start, end: Some(range.end) }
    }
}

impl From<RangeInclusive<usize>> for ExpectedCalls {
    fn from(range: RangeInclusive<usize>) -> Self {
        Self { least: *range.start(), end: range.end().checked_add(1) }
    }
}

impl From<RangeFrom<usize>> for ExpectedCalls {
    fn from(range: RangeFrom<usize>) -> Self {
        Self { least: range.start, end: None }
    }
}

impl From<RangeTo<usize>> for ExpectedCalls {
    fn from(range: RangeTo<usize>) -> Self {
        Self { least: 0, end: Some(range.end) }
    }
}

impl From<RangeToInclusive<usize>> for ExpectedCalls {
    fn from(range: RangeToInclusive<usize>) -> Self {
        Self { least: 0, end: range.end.checked_add(1) }
    }
}
