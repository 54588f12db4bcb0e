//! The valid form of `fail/request_type_generic_conflict.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/option")]
pub fn get_option(name: Option<String>) -> NoContent;
