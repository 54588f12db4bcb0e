//! A field of a model has an option that there is not.

use zoom_api::zoom_model;

#[zoom_model]
pub struct User {
    #[zoom(renam = "type")]
    pub kind: u32,
}

fn main() {}
