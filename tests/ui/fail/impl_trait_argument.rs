//! The type of an argument is `impl Trait`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(filter: impl Into<String>) -> NoContent;

fn main() {}
