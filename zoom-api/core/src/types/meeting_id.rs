//! Meeting IDs.

use std::fmt::{self, Write as _};
use std::str::FromStr;

use serde::{Serialize, Serializer};

use crate::foundation::text::WireText;
use crate::model::View;
use crate::model::scalar::{Reading, Scalar, scalar_values};

/// The ID of a meeting or webinar, which participants enter to join.
///
/// It has 9 to 11 digits and may exceed 32 bits. Zoom sends it as a number or a string: both are decoded, and a number is encoded.
///
/// # Examples
/// ```
/// use zoom_api::types::MeetingId;
///
/// let id: MeetingId = "912 3456 7890".parse()?;
/// assert_eq!(id, MeetingId::from(91234567890));
/// # Ok::<(), zoom_api::types::ParseMeetingIdError>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MeetingId(u64);

impl MeetingId {
    /// Returns the number.
    #[must_use]
    pub const fn get(self) -> u64 {
        self.0
    }
}

// The only integer conversion, so that a literal needs no suffix.
impl From<u64> for MeetingId {
    fn from(number: u64) -> Self {
        Self(number)
    }
}

impl From<MeetingId> for u64 {
    fn from(id: MeetingId) -> Self {
        id.0
    }
}

impl fmt::Display for MeetingId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl FromStr for MeetingId {
    type Err = ParseMeetingIdError;

    /// Parses digits, optionally in groups: `912 3456 7890` or `912-3456-7890`.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let is_gap = |letter: char| letter == '-' || letter.is_whitespace();
        if !text.starts_with(|first: char| first.is_ascii_digit() || first.is_whitespace()) {
            return Err(ParseMeetingIdError);
        }
        let digits: String = text.chars().filter(|letter| !is_gap(*letter)).collect();
        digits.parse().map(Self).map_err(|_| ParseMeetingIdError)
    }
}

impl TryFrom<&str> for MeetingId {
    type Error = ParseMeetingIdError;

    fn try_from(text: &str) -> Result<Self, Self::Error> {
        text.parse()
    }
}

/// The error of parsing a [`MeetingId`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseMeetingIdError;

impl fmt::Display for ParseMeetingIdError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a meeting ID consists of digits, optionally in groups: `912 3456 7890`")
    }
}

impl std::error::Error for ParseMeetingIdError {}

impl Serialize for MeetingId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u64(self.0)
    }
}

impl WireText for MeetingId {
    fn write_text(&self, out: &mut String) {
        // Writing to a `String` cannot fail.
        let _ = write!(out, "{self}");
    }
}

impl Scalar for MeetingId {
    const EXPECTED: &'static str = "a meeting ID";

    #[cfg(feature = "describe")]
    const SHAPE: crate::shape::Scalar = crate::shape::Scalar::MeetingId;

    fn from_text(text: &str) -> Reading<Self> {
        text.parse().map(Some).map_err(|_| "text")
    }

    fn from_i64(value: i64) -> Reading<Self> {
        Ok(u64::from_i64(value)?.map(Self))
    }

    fn from_u64(value: u64) -> Reading<Self> {
        Ok(Some(Self(value)))
    }

    fn from_f64(value: f64) -> Reading<Self> {
        Ok(u64::from_f64(value)?.map(Self))
    }

    fn view(&self) -> View<'_> {
        View::Unsigned(self.0)
    }
}

scalar_values!(MeetingId);
