//! Twin of `rustc/type_not_in_path.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/colors/<color>")]
pub fn get_color(color: String) -> NoContent;
