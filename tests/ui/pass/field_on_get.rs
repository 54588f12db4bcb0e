//! The valid form of `fail/field_on_get.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(#[query] filter: String) -> NoContent;
