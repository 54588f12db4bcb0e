//! An option is passed where a value is required.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, "/users/<user_id>")]
pub fn delete_user(user_id: String) -> NoContent;

pub fn call(id: Option<String>) -> Option<DeleteUser> {
    Some(delete_user(id))
}

fn main() {}
