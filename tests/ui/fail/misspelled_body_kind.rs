//! The body kind is misspelled.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(POST, "/users", jsn)]
pub fn create_user(user: String) -> NoContent;

fn main() {}
