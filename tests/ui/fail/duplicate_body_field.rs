//! Two body fields have the same name.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(POST, "/users")]
pub fn create_user(#[field(rename = "type")] kind: u32, r#type: u32) -> NoContent;

fn main() {}
