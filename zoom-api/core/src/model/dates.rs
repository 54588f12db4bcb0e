//! Times and dates, as `jiff` types.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};

use super::encode::View;
use super::scalar::{Reading, Scalar, scalar_values};

const LOCAL: &str = "a local time";

impl Scalar for Timestamp {
    const EXPECTED: &'static str = "a time with an offset";
    #[cfg(feature = "describe")]
    const SHAPE: crate::shape::Scalar = crate::shape::Scalar::Timestamp;

    fn from_text(text: &str) -> Reading<Self> {
        let text = text.trim();
        text.parse().map(Some).map_err(|_| if is_local(text) { LOCAL } else { "text" })
    }

    fn view(&self) -> View<'_> {
        View::Display(self)
    }
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
