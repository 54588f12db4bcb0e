//! A text has a greatest value.

use zoom_api::zoom_model;

#[zoom_model]
pub struct User {
    #[zoom(max = 64)]
    pub first_name: Option<String>,
}

fn main() {}
