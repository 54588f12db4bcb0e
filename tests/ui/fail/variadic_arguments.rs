//! The last argument is variadic.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(ids: ...) -> NoContent;

fn main() {}
