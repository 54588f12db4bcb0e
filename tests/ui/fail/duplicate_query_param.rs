//! Two query parameters have the same name.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(kind: u32, #[query(rename = "kind")] status: String) -> NoContent;

fn main() {}
