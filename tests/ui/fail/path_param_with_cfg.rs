//! A path parameter has a `#[cfg]`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users/<user_id>")]
pub fn get_user(#[cfg(unix)] user_id: String) -> NoContent;

fn main() {}
