//! The path contains a fragment.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users#first")]
pub fn list_users() -> NoContent;

fn main() {}
