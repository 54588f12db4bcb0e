//! The request type would be called as the response is.

use zoom_api::{zoom_endpoint, zoom_model};

#[zoom_model]
pub struct User {
    pub id: String,
}

#[zoom_endpoint(GET, "/me")]
pub fn user() -> User;

fn main() {}
