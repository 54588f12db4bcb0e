//! The valid form of `fail/fact_not_count.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(#[zoom(max_length = 64)] query: Option<String>) -> NoContent;
