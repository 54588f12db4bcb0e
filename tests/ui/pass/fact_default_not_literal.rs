//! The valid form of `fail/fact_default_not_literal.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(#[zoom(default = 30)] page_size: Option<u32>) -> NoContent;
