//! The valid form of `fail/query_in_path.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(page_size: u32) -> NoContent;
