//! The return type is missing.

use zoom_api::zoom_endpoint;

#[zoom_endpoint(GET, "/users")]
pub fn list_users();

fn main() {}
