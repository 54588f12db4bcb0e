//! The rate limit is a string.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users", rate_limit = "Medium")]
pub fn list_users() -> NoContent;

fn main() {}
