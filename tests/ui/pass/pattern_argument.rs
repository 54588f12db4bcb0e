//! The valid form of `fail/pattern_argument.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(first: u32, last: u32) -> NoContent;
