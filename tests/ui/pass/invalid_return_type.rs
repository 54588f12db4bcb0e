//! The valid form of `rustc/invalid_return_type.rs`.

use zoom_api::zoom_endpoint;

#[zoom_endpoint(GET, "/color")]
pub fn get_color() -> String;
