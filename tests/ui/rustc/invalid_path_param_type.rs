//! The type cannot be a path parameter.

use zoom_api::{NoContent, zoom_endpoint};

#[derive(Clone)]
pub struct Color;

#[zoom_endpoint(GET, "/colors/<color>")]
pub fn get_color(color: Color) -> NoContent;

fn main() {}
