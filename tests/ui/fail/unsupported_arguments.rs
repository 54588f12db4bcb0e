//! Arguments with unsupported types are still accepted in calls.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(first: impl Into<String>, last: Cow<'static, str>, (a, b): (u32, u32)) -> NoContent;

pub fn list() -> ListUsers {
    list_users(1, "x", (2, 3))
}

fn main() {}
