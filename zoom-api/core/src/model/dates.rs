//! Times and dates, as `jiff` types.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};

use super::encode::View;
use super::numbers::{OUT_OF_RANGE, whole};
use super::scalar::{Reading, Scalar, scalar_values};

const LOCAL: &str = "a local time";

impl Scalar for Timestamp {
    const EXPECTED: &'static str = "a time with an offset";
    #[cfg(feature = "describe")]
    const SHAPE: crate::shape::Scalar = crate::shape::Scalar::Timestamp;

    fn from_text(text: &str) -> Reading<Self> {
        let text = text.trim();
        match text.parse() {
            Ok(time) => Ok(Some(time)),
            Err(_) if is_number(text) => text.parse().map_or(Err(OUT_OF_RANGE), Self::from_i64),
            Err(_) => Err(if is_local(text) { LOCAL } else { "text" }),
        }
    }

    fn from_i64(value: i64) -> Reading<Self> {
        since_1970(value).map(Some).ok_or(OUT_OF_RANGE)
    }

    fn from_u64(_: u64) -> Reading<Self> {
        Err(OUT_OF_RANGE)
    }

    fn from_f64(value: f64) -> Reading<Self> {
        Self::from_i64(whole(value)?)
    }

    fn view(&self) -> View<'_> {
        View::Display(self)
    }
}

/// The least number that is read as milliseconds. As seconds, it is a time in the year 5138; as milliseconds, in 1973.
const FIRST_MILLISECOND: u64 = 100_000_000_000;

/// Returns the time of a number of seconds or milliseconds since 1970.
pub(crate) fn since_1970(number: i64) -> Option<Timestamp> {
    let is_seconds = number.unsigned_abs() < FIRST_MILLISECOND;
    let time = if is_seconds { Timestamp::from_second(number) } else { Timestamp::from_millisecond(number) };
    time.ok()
}

/// Whether text is a number of seconds or milliseconds, and not a year or a date.
pub(crate) fn is_number(text: &str) -> bool {
    text.len() > "20260325".len() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// A time without an offset is not decoded as a timestamp, since it is in the time zone of another field.
fn is_local(text: &str) -> bool {
    !has_offset(text) && text.parse::<DateTime>().is_ok()
}

impl Scalar for DateTime {
    const EXPECTED: &'static str = "a local time without an offset";
    #[cfg(feature = "describe")]
    const SHAPE: crate::shape::Scalar = crate::shape::Scalar::LocalTime;

    fn from_text(text: &str) -> Reading<Self> {
        let text = text.trim();
        if has_offset(text) {
            return Err(if text.parse::<Timestamp>().is_ok() { "a time with an offset" } else { "text" });
        }
        text.parse().map(Some).map_err(|_| "text")
    }

    fn view(&self) -> View<'_> {
        View::Display(self)
    }
}

/// Whether a date and time has an offset from UTC.
pub(crate) fn has_offset(text: &str) -> bool {
    let time = text.split_once(['T', 't', ' ']).map_or("", |(_, time)| time);
    time.contains(['Z', 'z', '+', '-'])
}

impl Scalar for Date {
    const EXPECTED: &'static str = "a date";
    #[cfg(feature = "describe")]
    const SHAPE: crate::shape::Scalar = crate::shape::Scalar::Date;

    fn from_text(text: &str) -> Reading<Self> {
        text.trim().parse().map(Some).map_err(|_| "text")
    }

    fn view(&self) -> View<'_> {
        View::Display(self)
    }
}

impl Scalar for Time {
    const EXPECTED: &'static str = "a time of day";
    #[cfg(feature = "describe")]
    const SHAPE: crate::shape::Scalar = crate::shape::Scalar::Time;

    fn from_text(text: &str) -> Reading<Self> {
        text.trim().parse().map(Some).map_err(|_| "text")
    }

    fn view(&self) -> View<'_> {
        View::Display(self)
    }
}

scalar_values!(Timestamp, DateTime, Date, Time);
