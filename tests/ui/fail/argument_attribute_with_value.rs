//! The attribute of an argument has a value.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(PUT, "/users")]
pub fn update_users(#[query = "type"] kind: String) -> NoContent;

fn main() {}
