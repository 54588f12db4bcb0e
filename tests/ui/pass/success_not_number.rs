//! The valid form of `fail/success_not_number.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(POST, "/users", success = 201)]
pub fn create_user(email: String) -> NoContent;
