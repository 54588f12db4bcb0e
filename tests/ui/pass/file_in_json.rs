//! The valid form of `fail/file_in_json.rs`.

use zoom_api::{FilePart, NoContent, zoom_endpoint};

#[zoom_endpoint(POST, "/users/<user_id>/picture", form)]
pub fn upload_picture(user_id: String, pic_file: FilePart) -> NoContent;
