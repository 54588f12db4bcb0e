//! The valid form of `rustc/invalid_json_field_type.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(POST, "/colors")]
pub fn create_color(color: Vec<String>) -> NoContent;
