//! The valid form of `fail/fact_default_out_of_range.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(#[zoom(default = -1)] page_size: Option<i32>) -> NoContent;
