//! The type cannot be a field of a JSON body.

use zoom_api::{NoContent, zoom_endpoint};

#[derive(Clone)]
pub struct Color;

#[zoom_endpoint(POST, "/colors")]
pub fn create_color(color: Vec<Color>) -> NoContent;

fn main() {}
