//! A file is a query parameter.

use zoom_api::{FilePart, NoContent, zoom_endpoint};

#[zoom_endpoint(POST, "/users/<user_id>/picture", form)]
pub fn upload_picture(user_id: String, name: String, #[query] pic_file: FilePart) -> NoContent;

fn main() {}
