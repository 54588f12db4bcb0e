//! The function is generic.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users<T>(filter: T) -> NoContent;

fn main() {}
