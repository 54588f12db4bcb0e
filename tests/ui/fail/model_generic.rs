//! A model is generic.

use zoom_api::zoom_model;

#[zoom_model]
pub struct Page<T> {
    pub items: Vec<T>,
}

fn main() {}
