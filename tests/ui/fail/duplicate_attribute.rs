//! The function has two `#[zoom_endpoint]` attributes.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
#[zoom_endpoint(GET, "/contacts")]
pub fn list_users() -> NoContent;

fn main() {}
