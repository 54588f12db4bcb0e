//! An argument is of any type that has a trait.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(filter: impl Into<String>) -> NoContent;

fn main() {}
