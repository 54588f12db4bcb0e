//! The type cannot be decoded from a response.

use zoom_api::zoom_endpoint;

#[derive(Clone)]
pub struct Color;

#[zoom_endpoint(GET, "/color")]
pub fn get_color() -> Color;

fn main() {}
