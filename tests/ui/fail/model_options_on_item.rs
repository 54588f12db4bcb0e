//! The options of a field are on a model.

use zoom_api::zoom_model;

#[zoom_model]
#[zoom(rename_all = "camelCase")]
pub struct User {
    pub first_name: String,
}

fn main() {}
