//! The valid form of `fail/misspelled_argument_option.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(#[query(rename = "type")] kind: u32) -> NoContent;
