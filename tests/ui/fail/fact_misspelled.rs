//! The name of a fact is misspelled.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(
    #[zoom(maxx = 300)] page_size: Option<u32>,
) -> NoContent;

fn main() {}
