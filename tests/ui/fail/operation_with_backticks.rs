//! The operation ID contains backticks.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users", rate_limit = Light, operation = "`users`")]
pub fn list_users() -> NoContent;

fn main() {}
