//! The valid form of `fail/body_in_form.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(POST, "/users", form)]
pub fn create_user(user: String) -> NoContent;
