//! The name in `rename` is empty.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(PUT, "/users")]
pub fn update_users(#[query(rename = "")] kind: String) -> NoContent;

fn main() {}
