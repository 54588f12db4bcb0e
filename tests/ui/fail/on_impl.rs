//! The attribute is on an `impl` block.

use zoom_api::zoom_endpoint;

pub struct Users;

#[zoom_endpoint(GET, "/users")]
impl Users {}

fn main() {}
