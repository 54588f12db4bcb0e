//! The valid form of `fail/non_ascii_path.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users/<user_id>/cafes/<id>")]
pub fn get_cafe(user_id: String, id: u64) -> NoContent;
