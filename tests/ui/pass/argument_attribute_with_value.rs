//! The valid form of `fail/argument_attribute_with_value.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(PUT, "/users")]
pub fn update_users(#[query(rename = "type")] kind: String) -> NoContent;
