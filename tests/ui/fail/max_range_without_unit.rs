//! The longest date range has no unit.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users", max_range = 30)]
pub fn list_users(from: String, to: String) -> NoContent;

fn main() {}
