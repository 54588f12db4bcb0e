//! The name of a header contains a space.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(#[header("X Zoom")] zoom: String) -> NoContent;

fn main() {}
