//! A fact is declared twice.

use zoom_api::zoom_model;

#[zoom_model]
pub struct User {
    #[zoom(max_length = 64)]
    #[zoom(max_length = 32)]
    pub first_name: String,
}

fn main() {}
