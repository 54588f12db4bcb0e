//! Two arguments are marked `#[body]`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(POST, "/users")]
pub fn create_user(#[body] user: String, #[body] settings: String) -> NoContent;

fn main() {}
