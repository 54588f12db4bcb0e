//! Two arguments have the same name.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(status: String, status: u32) -> NoContent;

fn main() {}
