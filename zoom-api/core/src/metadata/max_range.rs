//! The longest range of dates that one call accepts.

use std::fmt;

use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};

/// The longest range from `from` to `to` that Zoom returns in one response. Zoom cuts longer ranges without an error.
///
/// [`zoom_endpoint`](crate::zoom_endpoint) creates it from `max_range = 1 month`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MaxRange {
    /// A number of days.
    Days(u16),
    /// A number of calendar months.
    Months(u16),
    /// A number of calendar years.
    Years(u16),
}

impl MaxRange {
    /// Returns the last day that a range from this day can have; at most the last day of the calendar.
    #[must_use]
    pub fn last_day(self, from: Date) -> Date {
        self.span().and_then(|span| from.checked_add(span)).unwrap_or(Date::MAX)
    }

    /// Returns the first day that a range up to this day can have; at least the first day of the calendar.
    #[must_use]
    pub fn first_day(self, to: Date) -> Date {
        self.span().and_then(|span| to.checked_sub(span)).unwrap_or(Date::MIN)
    }

    /// Whether the range between two values of `from` and `to`, as they are sent, is longer. Ranges of dates include both days; times count to
    /// the second.
    #[must_use]
    pub fn is_exceeded(self, from: &str, to: &str) -> bool {
        let day = |text: &str| text.get(..DATE_LENGTH)?.parse::<Date>().ok();
        match (time(from).zip(time(to)), day(from).zip(day(to))) {
            (Some((from, to)), _) => self.span().and_then(|span| from.checked_add(span)).is_ok_and(|last| to > last),
            (None, Some((from, to))) => to > self.last_day(from),
            (None, None) => false,
        }
    }

    fn span(self) -> Result<Span, jiff::Error> {
        match self {
            Self::Days(count) => Span::new().try_days(count),
            Self::Months(count) => Span::new().try_months(count),
            Self::Years(count) => Span::new().try_years(count),
        }
    }
}

/// Length of a date such as 2030-01-31, with which a time begins too.
const DATE_LENGTH: usize = 10;

/// A time, in UTC if it has an offset.
fn time(text: &str) -> Option<DateTime> {
    let instant = || text.parse::<Timestamp>().ok().map(|time| TimeZone::UTC.to_datetime(time));
    let is_time = text.len() > DATE_LENGTH;
    instant().or_else(|| text.parse().ok()).filter(|_| is_time)
}

/// `1 month`
impl fmt::Display for MaxRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (count, unit) = match self {
            Self::Days(count) => (count, "day"),
            Self::Months(count) => (count, "month"),
            Self::Years(count) => (count, "year"),
        };
        let plural = if *count == 1 { "" } else { "s" };
        write!(f, "{count} {unit}{plural}")
    }
}
