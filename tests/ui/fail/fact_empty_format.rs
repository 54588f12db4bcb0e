//! The format is empty.

use zoom_api::zoom_model;

#[zoom_model]
pub struct User {
    #[zoom(format = "")]
    pub email: String,
}

fn main() {}
