//! An option of a field is conditional.

use zoom_api::zoom_model;

#[zoom_model]
pub struct User {
    #[cfg_attr(test, zoom(rename = "type"))]
    pub kind: String,
}

fn main() {}
