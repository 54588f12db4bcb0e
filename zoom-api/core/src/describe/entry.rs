//! The registry of descriptions.

use super::{Describe, Description};

/// An entry of the registry; `#[zoom_endpoint]` creates one for each declaration.
#[doc(hidden)]
#[derive(Debug)]
pub struct Entry(Description);

impl Entry {
    /// Creates the entry of an endpoint.
    #[must_use]
    pub const fn of<E: Describe>() -> Self {
        Self(Description::of::<E>())
    }
}

inventory::collect!(Entry);

pub(super) fn all() -> impl Iterator<Item = &'static Description> {
    inventory::iter::<Entry>.into_iter().map(|entry| &entry.0)
}
