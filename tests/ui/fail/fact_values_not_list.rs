//! The only value is not in a list.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(
    #[zoom(values = 1)] kind: Option<u32>,
) -> NoContent;

fn main() {}
