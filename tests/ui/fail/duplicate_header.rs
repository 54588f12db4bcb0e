//! Two headers have the same name; header names are case-insensitive.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(#[header("X-Zoom-A")] a: String, #[header("x-zoom-a")] b: String) -> NoContent;

fn main() {}
