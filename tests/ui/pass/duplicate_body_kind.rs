//! The valid form of `fail/duplicate_body_kind.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(POST, "/users", form)]
pub fn create_user(user: String) -> NoContent;
