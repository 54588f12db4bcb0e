//! The path contains a non-ASCII letter, written as an escape.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users/<user_id>/caf\u{e9}s/<id>")]
pub fn get_cafe(user_id: String, id: u64) -> NoContent;

fn main() {}
