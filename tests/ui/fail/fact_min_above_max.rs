//! The minimum is greater than the maximum.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(
    #[zoom(min = 300, max = 30)] page_size: Option<u32>,
) -> NoContent;

fn main() {}
