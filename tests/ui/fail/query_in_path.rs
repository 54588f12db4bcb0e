//! The path contains a query string.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users?page_size=30")]
pub fn list_users(page_size: u32) -> NoContent;

fn main() {}
