//! The type cannot be a JSON body.

use zoom_api::{NoContent, zoom_endpoint};

#[derive(Clone)]
pub struct Color;

#[zoom_endpoint(POST, "/colors")]
pub fn create_color(#[body] color: Color) -> NoContent;

fn main() {}
