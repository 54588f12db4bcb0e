//! The valid form of `fail/duplicate_body.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(POST, "/users")]
pub fn create_user(#[body] user: String, #[query] settings: String) -> NoContent;
