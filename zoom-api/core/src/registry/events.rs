//! The events of the registry.

use crate::event::EventInfo;
#[cfg(feature = "describe")]
use crate::shape::Shape;

/// An entry of the registry; `#[zoom_event]` creates one for each payload.
#[doc(hidden)]
#[cfg(not(feature = "describe"))]
pub struct EventEntry(pub &'static EventInfo);

/// An entry of the registry; `#[zoom_event]` creates one for each payload.
#[doc(hidden)]
#[cfg(feature = "describe")]
pub struct EventEntry(pub EventDescription);

inventory::collect!(EventEntry);

/// The description of an event.
#[cfg(feature = "describe")]
#[derive(Clone, Copy, Debug)]
pub struct EventDescription {
    pub(crate) info: &'static EventInfo,
    pub(crate) words: EventWords,
}

/// The generated metadata of an event that only descriptions contain.
#[doc(hidden)]
#[cfg(feature = "describe")]
#[derive(Clone, Copy, Debug)]
pub struct EventWords {
    pub module: &'static str,
    pub type_name: &'static str,
    pub docs: &'static str,
    pub is_deprecated: bool,
    pub payload: fn() -> Shape,
}

#[cfg(feature = "describe")]
impl EventEntry {
    /// Creates the entry of an event.
    #[must_use]
    pub const fn new(info: &'static EventInfo, words: EventWords) -> Self {
        Self(EventDescription { info, words })
    }

    const fn info(&self) -> &'static EventInfo {
        self.0.info
    }
}

#[cfg(not(feature = "describe"))]
impl EventEntry {
    const fn info(&self) -> &'static EventInfo {
        self.0
    }
}

/// Returns every event declared in a crate linked into this program, in no particular order.
pub fn events() -> impl Iterator<Item = &'static EventInfo> {
    inventory::iter::<EventEntry>.into_iter().map(EventEntry::info)
}

/// Returns the description of every event.
#[cfg(feature = "describe")]
pub(crate) fn descriptions() -> impl Iterator<Item = &'static EventDescription> {
    inventory::iter::<EventEntry>.into_iter().map(|entry| &entry.0)
}
