//! A registry of all endpoints linked into the program, including those of users' crates.

use crate::metadata::EndpointInfo;

/// An entry of the registry; `#[zoom_endpoint]` creates one for each declaration.
#[doc(hidden)]
pub struct Entry(pub &'static EndpointInfo);

inventory::collect!(Entry);

/// Returns every endpoint declared in a crate linked into this program, in no particular order.
pub fn endpoints() -> impl Iterator<Item = &'static EndpointInfo> {
    inventory::iter::<Entry>.into_iter().map(|entry| entry.0)
}
