//! An argument is a pattern.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users((first, last): (u32, u32)) -> NoContent;

fn main() {}
