//! The valid form of `fail/attribute_on_error_entry.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users", errors(404 => UserNotFound))]
pub fn list_users() -> NoContent;
