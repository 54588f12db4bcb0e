//! A header is one that the client sets.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(#[header("authorization")] token: String) -> NoContent;

fn main() {}
