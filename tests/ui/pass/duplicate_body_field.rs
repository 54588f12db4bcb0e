//! The valid form of `fail/duplicate_body_field.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(POST, "/users")]
pub fn create_user(#[field(rename = "kind")] kind: u32, r#type: u32) -> NoContent;
