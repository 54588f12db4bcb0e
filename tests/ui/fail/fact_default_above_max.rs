//! The default is greater than the maximum.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(
    #[zoom(default = 500, max = 300)] page_size: Option<u32>,
) -> NoContent;

fn main() {}
