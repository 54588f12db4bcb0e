//! The unit of the longest date range is unknown.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users", max_range = 1 moth)]
pub fn list_users(from: String, to: String) -> NoContent;

fn main() {}
