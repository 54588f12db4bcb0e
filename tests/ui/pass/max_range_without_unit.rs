//! The valid form of `fail/max_range_without_unit.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users", max_range = 30 days)]
pub fn list_users(from: String, to: String) -> NoContent;
