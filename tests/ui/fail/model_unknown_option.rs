//! The name of an option of a field is misspelled.

use zoom_api::zoom_model;

#[zoom_model]
pub struct User {
    #[zoom(renam = "type")]
    pub kind: u32,
}

fn main() {}
