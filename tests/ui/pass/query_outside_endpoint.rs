//! The valid form of `rustc/query_outside_endpoint.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(#[query] filter: String) -> NoContent;
