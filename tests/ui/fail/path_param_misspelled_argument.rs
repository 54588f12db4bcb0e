//! The argument of a path parameter is misspelled.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/pages/<page_id>")]
pub fn get_page(page_idd: u64) -> NoContent;

fn main() {}
