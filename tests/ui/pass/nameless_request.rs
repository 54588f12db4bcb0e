//! Twin of `fail/nameless_request.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/me")]
pub fn get_1() -> NoContent;
