//! The valid form of `fail/option_without_value_syntax.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users", scopes = "user:read")]
pub fn list_users() -> NoContent;
