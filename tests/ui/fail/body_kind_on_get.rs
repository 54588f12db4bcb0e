//! A GET request has a body kind.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users", json)]
pub fn list_users(filter: String) -> NoContent;

fn main() {}
