//! The type cannot be a form field.

use zoom_api::{NoContent, zoom_endpoint};

#[derive(Clone)]
pub struct Color;

#[zoom_endpoint(POST, "/colors", form)]
pub fn create_color(color: Color) -> NoContent;

fn main() {}
