//! `#[body]` has options.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(POST, "/users")]
pub fn create_user(#[body(json)] user: String) -> NoContent;

fn main() {}
