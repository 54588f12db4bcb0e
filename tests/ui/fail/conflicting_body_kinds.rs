//! The endpoint has two body kinds.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(POST, "/users", json, form)]
pub fn create_user(user: String) -> NoContent;

fn main() {}
