//! A path parameter is optional.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users/<user_id>")]
pub fn get_user(user_id: Option<String>) -> NoContent;

fn main() {}
