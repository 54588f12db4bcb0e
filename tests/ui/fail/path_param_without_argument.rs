//! A path parameter has no argument.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users/<user_id>/meetings/<reg>")]
pub fn get_user_meeting(user_id: String) -> NoContent;

fn main() {}
