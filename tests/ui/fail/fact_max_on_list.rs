//! A list has a greatest value.

use zoom_api::zoom_model;

#[zoom_model]
pub struct User {
    #[zoom(max = 30)]
    pub tags: Vec<String>,
}

fn main() {}
