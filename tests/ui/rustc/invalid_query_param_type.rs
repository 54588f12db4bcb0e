//! The type cannot be a query parameter.

use zoom_api::{NoContent, zoom_endpoint};

#[derive(Clone)]
pub struct Color;

#[zoom_endpoint(GET, "/colors")]
pub fn list_colors(color: Option<Color>) -> NoContent;

fn main() {}
