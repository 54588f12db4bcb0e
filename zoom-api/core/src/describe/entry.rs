//! The list of all descriptions.

use super::{Describe, Description};

/// An endpoint's place in the list; the attribute makes one for each declaration.
#[doc(hidden)]
#[derive(Debug)]
pub struct Entry(Description);

impl Entry {
    /// Describes an endpoint.
    #[must_use]
    pub const fn of<E: Describe>() -> Self {
        Self(Description::of::<E>())
    }
}

inventory::collect!(Entry);

pub(super) fn all() -> impl Iterator<Item = &'static Description> {
    inventory::iter::<Entry>.into_iter().map(|entry| &entry.0)
}
