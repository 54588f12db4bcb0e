//! `#[zoom]` has no options in parentheses.

use zoom_api::zoom_model;

#[zoom_model]
pub struct User {
    #[zoom = "type"]
    pub kind: u8,
}

fn main() {}
