//! A range of dates, in windows of at most a month.

use jiff::ToSpan as _;
use jiff::civil::Date;

/// The first and the last day of a window.
pub(super) type Window = (Date, Date);

/// Why a range cannot be pending for month by month.
pub(super) type RangeError = &'static str;

/// Cuts a range into windows, the earliest first: each day is in exactly one of them, and none is longer than a month.
///
/// Both ends must be given: which day is today depends on a zone that only the caller knows, and a day left out
/// would be missed without a word.
pub(super) fn windows(from: Option<Date>, to: Option<Date>) -> Result<Vec<Window>, RangeError> {
    let (Some(from), Some(to)) = (from, to) else {
        return Err("a range that is pending for month by month has both a `from` and a `to`");
    };
    if from > to {
        return Err("`from` is after `to`");
    }
    let cut = |first| first_window(first, to);
    Ok(std::iter::successors(Some(cut(from)), |(_, last)| day_after(*last, to).map(cut)).collect())
}

fn first_window(first: Date, to: Date) -> Window {
    // The calendar ends where no month can be added.
    let last = first.checked_add(1.month()).and_then(Date::yesterday).unwrap_or(to);
    (first, last.min(to))
}

fn day_after(last: Date, to: Date) -> Option<Date> {
    last.tomorrow().ok().filter(|day| *day <= to)
}
