//! The valid form of `fail/where_clause.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(filter: String) -> NoContent;
