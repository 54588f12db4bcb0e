//! Twin of `fail/query_name_twice.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(kind: u32, #[query(rename = "status")] state: String) -> NoContent;
