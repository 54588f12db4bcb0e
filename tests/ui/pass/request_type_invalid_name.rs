//! The valid form of `fail/request_type_invalid_name.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/me")]
pub fn get_1() -> NoContent;
