//! The valid form of `rustc/invalid_header_type.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/colors")]
pub fn list_colors(#[header("X-Color")] color: String) -> NoContent;
