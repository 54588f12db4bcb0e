//! The attribute of an argument is misspelled.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(POST, "/users")]
pub fn create_user(#[qurey] action: String) -> NoContent;

fn main() {}
