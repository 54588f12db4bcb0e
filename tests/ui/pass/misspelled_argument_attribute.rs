//! The valid form of `fail/misspelled_argument_attribute.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(POST, "/users")]
pub fn create_user(#[query] action: String) -> NoContent;
