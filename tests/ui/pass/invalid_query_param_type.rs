//! The valid form of `rustc/invalid_query_param_type.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/colors")]
pub fn list_colors(color: Option<String>) -> NoContent;
