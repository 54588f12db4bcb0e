//! The valid form of `fail/fact_default_too_long.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(#[zoom(default = "approved", max_length = 8)] status: Option<String>) -> NoContent;
