//! The valid form of `fail/variadic_arguments.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(ids: Vec<String>) -> NoContent;
