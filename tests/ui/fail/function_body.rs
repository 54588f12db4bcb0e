//! The function has a body.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users() -> NoContent {
    NoContent
}

fn main() {}
