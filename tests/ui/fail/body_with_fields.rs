//! The endpoint has a `#[body]` argument and a body field.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(POST, "/users")]
pub fn create_user(action: String, #[body] user: String) -> NoContent;

fn main() {}
