//! The valid form of `fail/invalid_header_name.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(#[header("X-Zoom")] zoom: String) -> NoContent;
