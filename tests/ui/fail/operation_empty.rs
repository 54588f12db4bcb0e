//! The operation ID is empty.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users", rate_limit = Light, operation = "")]
pub fn list_users() -> NoContent;

fn main() {}
