//! The valid form of `fail/unsupported_arguments.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(first: String, last: String, a: u32, b: u32) -> NoContent;

pub fn list() -> ListUsers {
    list_users("1", "x", 2, 3)
}
