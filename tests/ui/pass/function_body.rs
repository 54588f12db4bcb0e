//! The valid form of `fail/function_body.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users() -> NoContent;
