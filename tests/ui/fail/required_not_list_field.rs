//! A field that is no list is marked as required.

use zoom_api::zoom_model;

#[zoom_model]
pub struct Number {
    #[zoom(required)]
    pub number: Option<String>,
}

fn main() {}
