//! The default is not a literal.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(
    #[zoom(default = PAGE_SIZE)] page_size: Option<u32>,
) -> NoContent;

fn main() {}
