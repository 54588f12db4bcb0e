//! The case in `rename_all` is unknown.

use zoom_api::zoom_model;

#[zoom_model(rename_all = "camel")]
pub struct User {
    pub first_name: String,
}

fn main() {}
