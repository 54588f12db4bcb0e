//! An option of an argument's attribute is misspelled.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(#[query(renam = "type")] kind: u32) -> NoContent;

fn main() {}
