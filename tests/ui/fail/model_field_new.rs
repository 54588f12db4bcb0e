//! An optional field has the name of the constructor.

use zoom_api::zoom_model;

#[zoom_model]
pub struct Password {
    pub new: Option<String>,
}

fn main() {}
