//! The function is `const`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub const fn list_users() -> NoContent;

fn main() {}
