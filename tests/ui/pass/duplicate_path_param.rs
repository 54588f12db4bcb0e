//! The valid form of `fail/duplicate_path_param.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users/<user_id>/meetings/<id>")]
pub fn get_user_meeting(user_id: String, id: u64) -> NoContent;
