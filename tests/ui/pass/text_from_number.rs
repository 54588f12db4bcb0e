//! The valid form of `rustc/text_from_number.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, "/users/<user_id>")]
pub fn delete_user(user_id: String) -> NoContent;

pub fn call(id: i64) -> DeleteUser {
    delete_user(id.to_string())
}
