//! An argument has an attribute of serde.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(#[serde(rename = "type")] kind: Option<String>) -> NoContent;

fn main() {}
