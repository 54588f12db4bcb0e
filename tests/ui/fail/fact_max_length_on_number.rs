//! A number has a greatest length.

use zoom_api::zoom_model;

#[zoom_model]
pub struct User {
    #[zoom(max_length = 64)]
    pub age: u32,
}

fn main() {}
