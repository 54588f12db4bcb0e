//! The valid form of `rustc/invalid_path_param_type.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/colors/<color>")]
pub fn get_color(color: String) -> NoContent;
