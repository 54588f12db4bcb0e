//! The valid form of `fail/max_range_zero.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users", max_range = 6 months)]
pub fn list_users(from: String, to: String) -> NoContent;
