//! Two fields of a model have the same JSON name.

use zoom_api::zoom_model;

#[zoom_model]
pub struct User {
    pub status: String,
    #[zoom(rename = "status")]
    pub state: String,
}

fn main() {}
