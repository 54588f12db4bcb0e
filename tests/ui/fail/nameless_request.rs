//! The request type would have no name.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/me")]
pub fn _1() -> NoContent;

fn main() {}
