//! Twin of `rustc/type_not_output.rs`.

use zoom_api::zoom_endpoint;

#[zoom_endpoint(GET, "/color")]
pub fn get_color() -> String;
