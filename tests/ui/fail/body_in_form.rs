//! A `form` endpoint has a `#[body]` argument.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(POST, "/users", form)]
pub fn create_user(#[body] user: String) -> NoContent;

fn main() {}
