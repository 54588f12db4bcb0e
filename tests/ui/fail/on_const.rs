//! The attribute is on a constant.

use zoom_api::zoom_endpoint;

#[zoom_endpoint(GET, "/users")]
pub const USERS: u32 = 1;

fn main() {}
