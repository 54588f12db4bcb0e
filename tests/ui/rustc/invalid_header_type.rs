//! The type cannot be a header.

use zoom_api::{NoContent, zoom_endpoint};

#[derive(Clone)]
pub struct Color;

#[zoom_endpoint(GET, "/colors")]
pub fn list_colors(#[header("X-Color")] color: Color) -> NoContent;

fn main() {}
