//! The valid form of `fail/bytes_without_body.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(PUT, "/files/<file_id>", bytes)]
pub fn replace_file(file_id: String, #[body] content: Vec<u8>) -> NoContent;
