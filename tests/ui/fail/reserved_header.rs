//! A header is set by the client.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(#[header("authorization")] token: String) -> NoContent;

fn main() {}
