//! The least length is greater than the greatest one.

use zoom_api::zoom_model;

#[zoom_model]
pub struct User {
    #[zoom(min_length = 8, max_length = 4)]
    pub passcode: String,
}

fn main() {}
