//! Date ranges, split into windows of at most one month.

use jiff::civil::Date;

use crate::metadata::MaxRange;

/// The first and the last day of a window.
pub(super) type Window = (Date, Date);

/// Why a range cannot be split.
pub(super) type RangeError = &'static str;

/// Splits a range into windows of at most one month, or of the longest range that Zoom accepts if that is shorter, the earliest first. Each day is in exactly one window.
///
/// Both ends are required: the current day depends on the account's time zone, and a wrong guess would silently skip a day.
pub(super) fn windows(
    from: Option<Date>,
    to: Option<Date>,
    longest: Option<MaxRange>,
) -> Result<Vec<Window>, RangeError> {
    let (Some(from), Some(to)) = (from, to) else {
        return Err("listing by month requires both `from` and `to`");
    };
    if from > to {
        return Err("`from` is after `to`");
    }
    let cut = |first| first_window(first, to, longest);
    Ok(std::iter::successors(Some(cut(from)), |(_, last)| day_after(*last, to).map(cut)).collect())
}

fn first_window(first: Date, to: Date, longest: Option<MaxRange>) -> Window {
    // Whether Zoom includes both ends of a month is not documented.
    let end = |range: MaxRange| match range.last_day(first) {
        // The calendar ends before the range does.
        Date::MAX => to,
        end => end.yesterday().unwrap_or(to).max(first),
    };
    let month = end(MaxRange::Months(1));
    let last = longest.map_or(month, |longest| end(longest).min(month));
    (first, last.min(to))
}

fn day_after(last: Date, to: Date) -> Option<Date> {
    last.tomorrow().ok().filter(|day| *day <= to)
}
