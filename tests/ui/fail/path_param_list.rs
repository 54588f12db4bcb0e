//! A path parameter is a list.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users/<user_id>")]
pub fn get_user(user_id: Vec<String>) -> NoContent;

fn main() {}
