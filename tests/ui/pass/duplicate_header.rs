//! The valid form of `fail/duplicate_header.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(#[header("X-Zoom-A")] a: String, #[header("X-Zoom-B")] b: String) -> NoContent;
