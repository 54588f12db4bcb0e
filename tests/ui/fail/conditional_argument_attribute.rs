//! The attribute of an argument is conditional.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(#[cfg_attr(test, query)] name: Option<String>) -> NoContent;

fn main() {}
