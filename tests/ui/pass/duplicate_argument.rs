//! The valid form of `fail/duplicate_argument.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(status: String, kind: u32) -> NoContent;
