//! The valid form of `rustc/invalid_form_field_type.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(POST, "/colors", form)]
pub fn create_color(color: String) -> NoContent;
