//! The valid form of `fail/duplicate_argument_attribute.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(PUT, "/users")]
pub fn update_users(#[query] status: String) -> NoContent;
