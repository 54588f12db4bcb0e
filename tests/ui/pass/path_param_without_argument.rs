//! The valid form of `fail/path_param_without_argument.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users/<user_id>/meetings/<reg>")]
pub fn get_user_meeting(user_id: String, reg: u64) -> NoContent;
