//! The longest range of dates that one call accepts.

use std::fmt;

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
