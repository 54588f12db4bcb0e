//! The name of the function has no words to name the request type after.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/me")]
pub fn _1() -> NoContent;

fn main() {}
