//! Times with or without an offset.

use std::fmt::{self, Write as _};
use std::str::FromStr;

use jiff::Timestamp;
use jiff::civil::DateTime;
use serde::{Serialize, Serializer};

use crate::foundation::text::WireText;
use crate::model::View;
use crate::model::dates::{has_offset, is_number};
use crate::model::scalar::{Reading, Scalar, scalar_values};

/// A time with or without an offset, such as a meeting's `start_time`.
///
/// Fields that always have an offset are a [`Timestamp`], and those that never have one a [`DateTime`]. This type is for fields that
/// accept both.
///
/// # Examples
/// ```
/// use zoom_api::types::Moment;
///
/// assert!(matches!("2026-03-25T07:30:00Z".parse()?, Moment::Instant(_)));
/// assert!(matches!("2026-03-25T07:30:00".parse()?, Moment::Local(_)));
/// # Ok::<(), zoom_api::types::ParseMomentError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Moment {
    /// An instant, written with `Z` or an offset.
    Instant(Timestamp),
    /// A local time in the time zone of the `timezone` field.
    Local(DateTime),
}

impl Default for Moment {
    fn default() -> Self {
        Self::Instant(Timestamp::default())
    }
}

impl From<Timestamp> for Moment {
    fn from(instant: Timestamp) -> Self {
        Self::Instant(instant)
    }
}

impl From<DateTime> for Moment {
    fn from(local: DateTime) -> Self {
        Self::Local(local)
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Instant(instant) => fmt::Display::fmt(instant, f),
            Self::Local(local) => fmt::Display::fmt(local, f),
        }
    }
}

impl FromStr for Moment {
    type Err = ParseMomentError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let moment = if has_offset(text) { text.parse().map(Self::Instant) } else { text.parse().map(Self::Local) };
        moment.map_err(|_| ParseMomentError)
    }
}

/// The error of parsing a [`Moment`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseMomentError;

impl fmt::Display for ParseMomentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected a time such as `2026-03-25T07:30:00Z`, or a local time without `Z`")
    }
}

impl std::error::Error for ParseMomentError {}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl WireText for Moment {
    fn write_text(&self, out: &mut String) {
        // Writing to a `String` cannot fail.
        let _ = write!(out, "{self}");
    }
}

impl Scalar for Moment {
    const EXPECTED: &'static str = "a time";

    #[cfg(feature = "describe")]
    const SHAPE: crate::shape::Scalar = crate::shape::Scalar::Moment;

    fn from_text(text: &str) -> Reading<Self> {
        let text = text.trim();
        if is_number(text) {
            return <Timestamp as Scalar>::from_text(text).map(|time| time.map(Self::Instant));
        }
        text.parse().map(Some).map_err(|_| "text")
    }

    fn from_i64(value: i64) -> Reading<Self> {
        Timestamp::from_i64(value).map(|time| time.map(Self::Instant))
    }

    fn from_u64(value: u64) -> Reading<Self> {
        Timestamp::from_u64(value).map(|time| time.map(Self::Instant))
    }

    fn from_f64(value: f64) -> Reading<Self> {
        Timestamp::from_f64(value).map(|time| time.map(Self::Instant))
    }

    fn view(&self) -> View<'_> {
        View::Display(self)
    }
}

scalar_values!(Moment);
