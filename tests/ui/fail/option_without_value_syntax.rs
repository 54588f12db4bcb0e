//! The arguments of the attribute do not follow the syntax of attributes.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users", scopes "user:read")]
pub fn list_users() -> NoContent;

fn main() {}
