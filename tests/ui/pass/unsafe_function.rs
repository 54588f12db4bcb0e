//! The valid form of `fail/unsafe_function.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users() -> NoContent;
