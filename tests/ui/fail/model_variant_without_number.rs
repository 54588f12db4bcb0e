//! A variant of an enum of numbers has no number.

use zoom_api::zoom_model;

#[zoom_model]
pub enum UserType {
    Basic = 1,
    Licensed,
}

fn main() {}
