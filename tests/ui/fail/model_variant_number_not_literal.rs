//! The number of a variant is an expression.

use zoom_api::zoom_model;

#[zoom_model]
pub enum UserType {
    Basic = 1,
    Licensed = 1 + 1,
}

fn main() {}
