//! The valid form of `fail/body_kind_on_get.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(filter: String) -> NoContent;
