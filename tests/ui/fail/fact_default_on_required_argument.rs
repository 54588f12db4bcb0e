//! A required argument has a default.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(
    #[zoom(default = 30)] page_size: u32,
) -> NoContent;

fn main() {}
