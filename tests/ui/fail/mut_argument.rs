//! An argument is `mut`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(mut filter: String) -> NoContent;

fn main() {}
