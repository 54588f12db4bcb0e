//! An argument has no name.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users/<user_id>")]
pub fn get_user(_: String) -> NoContent;

fn main() {}
