//! The name of a header is missing.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(#[header] zoom: String) -> NoContent;

fn main() {}
