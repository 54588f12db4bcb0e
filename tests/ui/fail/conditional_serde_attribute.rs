//! A conditional attribute of `serde` is on a field.

use zoom_api::zoom_model;

#[zoom_model]
pub struct User {
    #[cfg_attr(all(), cfg_attr(test, serde(rename = "type")))]
    pub kind: String,
}

fn main() {}
