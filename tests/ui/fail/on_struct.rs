//! The attribute is on a struct.

use zoom_api::zoom_endpoint;

#[zoom_endpoint(GET, "/users")]
pub struct ListUsers;

fn main() {}
