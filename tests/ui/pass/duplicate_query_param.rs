//! The valid form of `fail/duplicate_query_param.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(kind: u32, #[query(rename = "status")] state: String) -> NoContent;
