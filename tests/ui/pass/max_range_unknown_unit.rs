//! The valid form of `fail/max_range_unknown_unit.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users", max_range = 1 month)]
pub fn list_users(from: String, to: String) -> NoContent;
