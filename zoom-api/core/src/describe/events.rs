//! Descriptions of events.

use super::dynamic::Dynamic;
use super::{EventDescription, RoundTrip};
use crate::event::EventInfo;
use crate::model::{self, DecodeError};
use crate::registry;
use crate::shape::{self, Shape};

impl EventDescription {
    /// Returns the metadata of the event.
    #[must_use]
    pub const fn info(&self) -> &'static EventInfo {
        self.info
    }

    /// Returns the name of the payload's type, such as `MeetingStarted`.
    #[must_use]
    pub const fn type_name(&self) -> &'static str {
        self.words.type_name
    }

    /// Returns the module to import the payload from, such as `zoom_api::meetings::events`.
    #[must_use]
    pub fn import_path(&self) -> String {
        shape::import_path(self.words.module)
    }

    /// Returns the product of the event, such as `meetings`; `None` for declarations outside the product crates.
    #[must_use]
    pub fn product(&self) -> Option<&'static str> {
        shape::product(self.words.module)
    }

    /// Returns the docs of the event, in Markdown.
    #[must_use]
    pub fn docs(&self) -> String {
        shape::text(self.words.docs)
    }

    /// Whether Zoom has deprecated the event.
    #[must_use]
    pub const fn is_deprecated(&self) -> bool {
        self.words.is_deprecated
    }

    /// Returns the shape of the payload.
    #[must_use]
    pub fn payload(&self) -> Shape {
        (self.words.payload)()
    }

    /// Decodes the JSON text of a payload and encodes it again.
    ///
    /// # Errors
    /// Fails if the payload cannot be decoded. The error names the field without its value.
    pub fn round_trip(&self, payload: impl AsRef<[u8]>) -> Result<RoundTrip, DecodeError> {
        let value = Dynamic::read_bytes(self.payload(), payload.as_ref())?;
        Ok(RoundTrip { body: model::encode(&value).ok() })
    }
}

/// Returns every event declared in a crate linked into this program, in no particular order.
pub fn events() -> impl Iterator<Item = &'static EventDescription> {
    registry::event_descriptions()
}
