//! A variant has data, without `one_of`.

use zoom_api::zoom_model;

#[zoom_model]
pub enum Member {
    Id(String),
    Email(String),
}

fn main() {}
