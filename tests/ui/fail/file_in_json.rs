//! A file is a field of a JSON body.

use zoom_api::{FilePart, NoContent, zoom_endpoint};

#[zoom_endpoint(POST, "/users/<user_id>/picture", json)]
pub fn upload_picture(user_id: String, pic_file: FilePart) -> NoContent;

fn main() {}
