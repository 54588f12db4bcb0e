//! IDs, times and lists with their own formats.

mod meeting_id;
mod meeting_uuid;
mod moment;
pub(crate) mod separated;

pub use meeting_id::{MeetingId, ParseMeetingIdError};
pub use meeting_uuid::MeetingUuid;
pub use moment::{Moment, ParseMomentError};
pub use separated::{CommaSeparated, SemicolonSeparated, Separated};

/// Implements `serde::Deserialize` with the lenient decoding of `Value`.
macro_rules! deserialize_leniently {
    ($($type:ty),* $(,)?) => {$(
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::model::__private::deserialize(deserializer)
            }
        }
    )*};
}

deserialize_leniently!(MeetingId, MeetingUuid, Moment);
