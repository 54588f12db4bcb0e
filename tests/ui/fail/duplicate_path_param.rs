//! Two path parameters have the same name.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users/<id>/meetings/<id>")]
pub fn get_user_meeting(id: u64) -> NoContent;

fn main() {}
