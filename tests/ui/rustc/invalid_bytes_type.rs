//! The type cannot be sent as bytes.

use zoom_api::{NoContent, zoom_endpoint};

#[derive(Clone)]
pub struct Color;

#[zoom_endpoint(POST, "/colors", bytes)]
pub fn create_color(#[body] color: Color) -> NoContent;

fn main() {}
