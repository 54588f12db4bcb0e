//! The valid form of `fail/misspelled_body_kind.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(POST, "/users", json)]
pub fn create_user(user: String) -> NoContent;
