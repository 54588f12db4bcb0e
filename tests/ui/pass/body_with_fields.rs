//! The valid form of `fail/body_with_fields.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(POST, "/users")]
pub fn create_user(#[query] action: String, #[body] user: String) -> NoContent;
