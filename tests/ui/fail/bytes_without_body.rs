//! A `bytes` endpoint has no `#[body]` argument.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(PUT, "/files/<file_id>", bytes)]
pub fn replace_file(file_id: String, content: Vec<u8>) -> NoContent;

fn main() {}
