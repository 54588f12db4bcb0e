//! An endpoint without a date range limits it.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users", max_range = 1 month)]
pub fn list_users(from: Option<String>) -> NoContent;

fn main() {}
