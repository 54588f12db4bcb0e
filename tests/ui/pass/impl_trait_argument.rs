//! The valid form of `fail/impl_trait_argument.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(filter: String) -> NoContent;
