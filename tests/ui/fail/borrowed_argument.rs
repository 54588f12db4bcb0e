//! The type of an argument is a reference.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(filter: &'static str) -> NoContent;

fn main() {}
