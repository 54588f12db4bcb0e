//! A type cannot be a field of a form.

use zoom_api::{NoContent, zoom_endpoint};

#[derive(Clone)]
pub struct Color;

#[zoom_endpoint(POST, "/colors", form)]
pub fn create_color(color: Color) -> NoContent;

fn main() {}
