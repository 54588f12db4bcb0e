//! A required field has a default.

use zoom_api::zoom_model;

#[zoom_model]
pub struct User {
    #[zoom(default = 1)]
    pub kind: u32,
}

fn main() {}
