//! The valid form of `rustc/invalid_body_type.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(POST, "/colors")]
pub fn create_color(#[body] color: String) -> NoContent;
