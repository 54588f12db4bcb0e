//! A registry of all endpoints and events linked into the program, including those of users' crates.

mod events;

use crate::metadata::EndpointInfo;
#[cfg(feature = "describe")]
use crate::shape::{FieldWords, Shape};

#[cfg(feature = "describe")]
pub use events::{EventDescription, EventWords};
pub use events::{EventEntry, events};

/// An entry of the registry; `#[zoom_endpoint]` creates one for each declaration.
#[doc(hidden)]
#[cfg(not(feature = "describe"))]
pub struct Entry(pub &'static EndpointInfo);

/// An entry of the registry; `#[zoom_endpoint]` creates one for each declaration.
#[doc(hidden)]
#[cfg(feature = "describe")]
pub struct Entry(pub Description);

inventory::collect!(Entry);

/// The description of an endpoint.
#[cfg(feature = "describe")]
#[derive(Clone, Copy, Debug)]
pub struct Description {
    pub(crate) info: &'static EndpointInfo,
    pub(crate) words: EndpointWords,
}

/// The generated metadata of an endpoint that only descriptions contain.
#[doc(hidden)]
#[cfg(feature = "describe")]
#[derive(Clone, Copy, Debug)]
pub struct EndpointWords {
    pub module: &'static str,
    pub docs: &'static str,
    pub operation: Option<&'static str>,
    pub docs_url: Option<&'static str>,
    pub is_deprecated: bool,
    pub arguments: &'static [FieldWords],
    pub errors: &'static [&'static str],
    pub output: fn() -> Shape,
}

#[cfg(feature = "describe")]
impl Entry {
    /// Creates the entry of an endpoint.
    #[must_use]
    pub const fn new(info: &'static EndpointInfo, words: EndpointWords) -> Self {
        Self(Description { info, words })
    }

    const fn info(&self) -> &'static EndpointInfo {
        self.0.info
    }
}

#[cfg(not(feature = "describe"))]
impl Entry {
    const fn info(&self) -> &'static EndpointInfo {
        self.0
    }
}

/// Returns every endpoint declared in a crate linked into this program, in no particular order.
pub fn endpoints() -> impl Iterator<Item = &'static EndpointInfo> {
    inventory::iter::<Entry>.into_iter().map(Entry::info)
}

#[cfg(feature = "describe")]
pub(crate) use events::descriptions as event_descriptions;

/// Returns the description of every endpoint.
#[cfg(feature = "describe")]
pub(crate) fn descriptions() -> impl Iterator<Item = &'static Description> {
    inventory::iter::<Entry>.into_iter().map(|entry| &entry.0)
}
