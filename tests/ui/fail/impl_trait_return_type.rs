//! The return type is `impl Trait`.

use zoom_api::zoom_endpoint;

#[zoom_endpoint(GET, "/users")]
pub fn list_users() -> impl Send;

fn main() {}
