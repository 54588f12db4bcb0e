//! The success status is a name.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(POST, "/users", success = Created)]
pub fn create_user(email: String) -> NoContent;

fn main() {}
