//! An argument has an attribute twice.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(PUT, "/users")]
pub fn update_users(#[query] #[query] status: String) -> NoContent;

fn main() {}
