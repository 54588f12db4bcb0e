//! The expected number of calls.

use std::fmt;
use std::ops::{Range, RangeFrom, RangeInclusive, RangeTo, RangeToInclusive};

/// An expected number of calls: a number, or a range such as `1..`, `..=3` or `1..=2`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExpectedCalls {
    min: usize,
    /// Exclusive upper bound; `None` if there is none.
    end: Option<usize>,
}

impl ExpectedCalls {
    /// Whether this number of calls is expected.
    #[must_use]
    pub fn contains(self, calls: usize) -> bool {
        self.min <= calls && self.end.is_none_or(|end| calls < end)
    }
}

impl fmt::Display for ExpectedCalls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.min, self.end.map(|end| end.saturating_sub(1))) {
            (min, Some(max)) if min == max => write!(f, "{}", times(min)),
            (0, Some(max)) => write!(f, "at most {}", times(max)),
            (min, Some(max)) => write!(f, "{min} to {}", times(max)),
            (min, None) => write!(f, "at least {}", times(min)),
        }
    }
}

/// Returns `1 time` or `2 times`.
pub(in crate::script) fn times(count: usize) -> String {
    if count == 1 { "1 time".to_owned() } else { format!("{count} times") }
}

impl From<usize> for ExpectedCalls {
    fn from(calls: usize) -> Self {
        Self { min: calls, end: calls.checked_add(1) }
    }
}

impl From<Range<usize>> for ExpectedCalls {
    fn from(range: Range<usize>) -> Self {
        Self { min: range.start, end: Some(range.end) }
    }
}

impl From<RangeInclusive<usize>> for ExpectedCalls {
    fn from(range: RangeInclusive<usize>) -> Self {
        Self { min: *range.start(), end: range.end().checked_add(1) }
    }
}

impl From<RangeFrom<usize>> for ExpectedCalls {
    fn from(range: RangeFrom<usize>) -> Self {
        Self { min: range.start, end: None }
    }
}

impl From<RangeTo<usize>> for ExpectedCalls {
    fn from(range: RangeTo<usize>) -> Self {
        Self { min: 0, end: Some(range.end) }
    }
}

impl From<RangeToInclusive<usize>> for ExpectedCalls {
    fn from(range: RangeToInclusive<usize>) -> Self {
        Self { min: 0, end: range.end.checked_add(1) }
    }
}
