//! The output is of some type that has a trait.

use zoom_api::zoom_endpoint;

#[zoom_endpoint(GET, "/users")]
pub fn list_users() -> impl Send;

fn main() {}
