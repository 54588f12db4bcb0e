//! An argument has two attributes.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(POST, "/users")]
pub fn create_user(#[query] #[field] action: String) -> NoContent;

fn main() {}
