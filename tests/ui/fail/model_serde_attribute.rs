//! A field has an attribute of serde.

use zoom_api::zoom_model;

#[zoom_model]
pub struct User {
    #[serde(rename = "type")]
    pub kind: String,
}

fn main() {}
