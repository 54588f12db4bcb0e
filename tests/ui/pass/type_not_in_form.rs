//! Twin of `rustc/type_not_in_form.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(POST, "/colors", form)]
pub fn create_color(color: String) -> NoContent;
