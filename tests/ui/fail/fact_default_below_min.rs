//! The default is less than the minimum.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(
    #[zoom(default = -1.5, min = -1)] offset: Option<f64>,
) -> NoContent;

fn main() {}
