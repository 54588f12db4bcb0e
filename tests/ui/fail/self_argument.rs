//! The function takes `self`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(&self) -> NoContent;

fn main() {}
