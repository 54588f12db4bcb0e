//! Twin of `rustc/type_not_in_body.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(POST, "/colors")]
pub fn create_color(#[body] color: String) -> NoContent;
