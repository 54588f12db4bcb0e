//! Twin of `rustc/type_not_in_header.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/colors")]
pub fn list_colors(#[header("X-Color")] color: String) -> NoContent;
