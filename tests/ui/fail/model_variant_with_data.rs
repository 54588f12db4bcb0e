//! A variant holds data.

use zoom_api::zoom_model;

#[zoom_model]
pub enum Member {
    Id(String),
    Email(String),
}

fn main() {}
