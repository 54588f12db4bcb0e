//! The valid form of `rustc/option_as_value.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, "/users/<user_id>")]
pub fn delete_user(user_id: String) -> NoContent;

pub fn call(id: Option<String>) -> Option<DeleteUser> {
    id.map(delete_user)
}
