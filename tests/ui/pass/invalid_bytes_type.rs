//! The valid form of `rustc/invalid_bytes_type.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(POST, "/colors", bytes)]
pub fn create_color(#[body] color: Vec<u8>) -> NoContent;
