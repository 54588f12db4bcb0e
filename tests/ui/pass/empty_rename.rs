//! The valid form of `fail/empty_rename.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(PUT, "/users")]
pub fn update_users(#[query(rename = "type")] kind: String) -> NoContent;
