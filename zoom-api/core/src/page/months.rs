//! Date ranges, split into windows of at most one month.

use jiff::ToSpan as _;
use jiff::civil::Date;

/// The first and the last day of a window.
pub(super) type Window = (Date, Date);

/// Why a range cannot be split.
pub(super) type RangeError = &'static str;

/// Splits a range into windows of at most one month, the earliest first. Each day is in exactly one window.
///
/// Both ends are required: the current day depends on the account's time zone, and a wrong guess would silently skip a day.
pub(super) fn windows(from: Option<Date>, to: Option<Date>) -> Result<Vec<Window>, RangeError> {
    let (Some(from), Some(to)) = (from, to) else {
        return Err("listing by month requires both `from` and `to`");
    };
    if from > to {
        return Err("`from` is after `to`");
    }
    let cut = |first| first_window(first, to);
    Ok(std::iter::successors(Some(cut(from)), |(_, last)| day_after(*last, to).map(cut)).collect())
}

fn first_window(first: Date, to: Date) -> Window {
    // The calendar ends before a month can be added.
    let last = first.checked_add(1.month()).and_then(Date::yesterday).unwrap_or(to);
    (first, last.min(to))
}

fn day_after(last: Date, to: Date) -> Option<Date> {
    last.tomorrow().ok().filter(|day| *day <= to)
}
