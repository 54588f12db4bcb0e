//! Twin of `rustc/type_not_in_query.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/colors")]
pub fn list_colors(color: Option<String>) -> NoContent;
