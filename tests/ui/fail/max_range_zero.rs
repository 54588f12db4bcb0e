//! The longest date range is zero.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users", max_range = 0 months)]
pub fn list_users(from: String, to: String) -> NoContent;

fn main() {}
