//! The default of a number is text.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(
    #[zoom(default = "0.5")] volume: Option<f64>,
) -> NoContent;

fn main() {}
