//! A text has a greatest number of items.

use zoom_api::zoom_model;

#[zoom_model]
pub struct User {
    #[zoom(max_items = 30)]
    pub tags: String,
}

fn main() {}
