//! The default is outside of the range of its type.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(
    #[zoom(default = -1)] page_size: Option<u32>,
) -> NoContent;

fn main() {}
