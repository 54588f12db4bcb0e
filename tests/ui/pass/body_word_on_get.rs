//! Twin of `fail/body_word_on_get.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(filter: String) -> NoContent;
