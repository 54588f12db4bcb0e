//! A GET request has a body.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(#[body] filter: String) -> NoContent;

fn main() {}
