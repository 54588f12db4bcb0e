//! A list of every endpoint linked into the program, the user's own crates included.

use crate::metadata::EndpointInfo;

/// An endpoint's place in the list; the attribute makes one for each declaration.
#[doc(hidden)]
pub struct Entry(pub &'static EndpointInfo);

inventory::collect!(Entry);

/// Every endpoint that was declared in a crate linked into this program, in no particular order.
pub fn endpoints() -> impl Iterator<Item = &'static EndpointInfo> {
    inventory::iter::<Entry>.into_iter().map(|entry| entry.0)
}
