//! A GET request has a body field.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(#[field] filter: String) -> NoContent;

fn main() {}
