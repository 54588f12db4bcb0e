//! The longest range of dates that one call accepts.

use std::fmt;

use jiff::Span;
use jiff::civil::Date;

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

    fn span(self) -> Result<Span, jiff::Error> {
        match self {
            Self::Days(count) => Span::new().try_days(count),
            Self::Months(count) => Span::new().try_months(count),
            Self::Years(count) => Span::new().try_years(count),
        }
    }
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
