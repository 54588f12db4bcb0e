//! The valid form of `fail/underscore_argument.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users/<user_id>")]
pub fn get_user(user_id: String) -> NoContent;
