//! Meeting UUIDs.

use std::fmt;

use serde::{Serialize, Serializer};

use super::MeetingId;
use crate::foundation::text::{PathEncoding, WireText};
use crate::model::View;
use crate::model::scalar::{Reading, Scalar, scalar_values};

/// The UUID of one instance of a meeting or webinar, in base64.
///
/// It may contain a `/`, which is double-encoded in paths as Zoom requires. Many paths that take a UUID accept a meeting ID too.
///
/// # Examples
/// ```
/// use zoom_api::types::{MeetingId, MeetingUuid};
///
/// assert_eq!(MeetingUuid::from(MeetingId::from(91234567890)), "91234567890".into());
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MeetingUuid(String);

impl MeetingUuid {
    /// Returns the text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for MeetingUuid {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl From<String> for MeetingUuid {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for MeetingUuid {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

// A literal needs no suffix, as for `MeetingId`.
impl From<u64> for MeetingUuid {
    fn from(number: u64) -> Self {
        Self(number.to_string())
    }
}

impl From<MeetingId> for MeetingUuid {
    fn from(id: MeetingId) -> Self {
        id.get().into()
    }
}

impl fmt::Display for MeetingUuid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl Serialize for MeetingUuid {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl WireText for MeetingUuid {
    fn write_text(&self, out: &mut String) {
        out.push_str(&self.0);
    }

    /// Zoom decodes a path with an encoded `/` once more than usual.
    fn path_encoding(&self) -> PathEncoding {
        if self.0.contains('/') { PathEncoding::Twice } else { PathEncoding::Once }
    }
}

impl Scalar for MeetingUuid {
    const EXPECTED: &'static str = "a meeting's UUID";

    #[cfg(feature = "describe")]
    const SHAPE: crate::shape::Scalar = crate::shape::Scalar::MeetingUuid;

    fn from_text(text: &str) -> Reading<Self> {
        Ok(Some(text.into()))
    }

    // Zoom often accepts a meeting ID instead of a UUID.
    fn from_i64(value: i64) -> Reading<Self> {
        Ok(Some(value.to_string().into()))
    }

    fn from_u64(value: u64) -> Reading<Self> {
        Ok(Some(value.to_string().into()))
    }

    fn view(&self) -> View<'_> {
        View::Text(&self.0)
    }
}

scalar_values!(MeetingUuid);
