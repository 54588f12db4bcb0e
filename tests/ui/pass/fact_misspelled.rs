//! The valid form of `fail/fact_misspelled.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(#[zoom(max = 300)] page_size: Option<u32>) -> NoContent;
