//! An option without a value is given one.

use zoom_api::zoom_model;

#[zoom_model]
pub struct User {
    #[zoom(secret = true)]
    pub host_key: String,
}

fn main() {}
