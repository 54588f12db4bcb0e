//! The attribute has no arguments.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint]
pub fn list_users() -> NoContent;

fn main() {}
