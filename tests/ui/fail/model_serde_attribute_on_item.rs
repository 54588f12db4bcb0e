//! An attribute of `serde` is on a model.

use zoom_api::zoom_model;

#[zoom_model]
#[serde(rename_all = "camelCase")]
pub struct User {
    pub first_name: String,
}

fn main() {}
