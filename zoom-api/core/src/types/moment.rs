//! A time that may be local.

use std::fmt::{self, Write as _};
use std::str::FromStr;

use jiff::Timestamp;
use jiff::civil::DateTime;
use serde::{Serialize, Serializer};

use crate::foundation::text::WireText;
use crate::model::View;
use crate::model::dates::has_offset;
use crate::model::scalar::{Reading, Scalar, scalar_values};

/// A time that Zoom writes in either of two ways, such as a meeting's `start_time`.
///
/// A field that always has an offset is a [`Timestamp`], and one that never has is a [`DateTime`]; neither
/// takes the other's text, since a guess would be hours off. This type is for the fields that take both.
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
    /// An instant; the text has `Z` or an offset.
    Instant(Timestamp),
    /// A time on the clocks of the zone that the `timezone` field beside it names.
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

/// The error of reading a [`Moment`] from text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseMomentError;

impl fmt::Display for ParseMomentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a time is written `2026-03-25T07:30:00Z`, or without the `Z` when it is local")
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
        text.trim().parse().map(Some).map_err(|_| "text")
    }

    fn view(&self) -> View<'_> {
        View::Display(self)
    }
}

scalar_values!(Moment);
