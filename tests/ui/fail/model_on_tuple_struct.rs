//! A model is a tuple struct.

use zoom_api::zoom_model;

#[zoom_model]
pub struct User(pub String);

fn main() {}
