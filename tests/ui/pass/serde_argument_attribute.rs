//! The valid form of `fail/serde_argument_attribute.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(#[query(rename = "type")] kind: Option<String>) -> NoContent;
