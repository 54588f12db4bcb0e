//! The valid form of `fail/max_range_without_range.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users", max_range = 1 month)]
pub fn list_users(from: Option<String>, to: Option<String>) -> NoContent;
