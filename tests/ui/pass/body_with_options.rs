//! The valid form of `fail/body_with_options.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(POST, "/users", json)]
pub fn create_user(#[body] user: String) -> NoContent;
