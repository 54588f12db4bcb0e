//! An option that stands alone has a value.

use zoom_api::zoom_model;

#[zoom_model]
pub struct User {
    #[zoom(secret = true)]
    pub host_key: String,
}

fn main() {}
