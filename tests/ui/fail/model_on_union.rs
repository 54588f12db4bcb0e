//! A model is a union.

use zoom_api::zoom_model;

#[zoom_model]
pub union Id {
    pub number: u64,
    pub other: u32,
}

fn main() {}
