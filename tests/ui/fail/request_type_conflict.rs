//! The generated request type has the name of the response type.

use zoom_api::{zoom_endpoint, zoom_model};

#[zoom_model]
pub struct User {
    pub id: String,
}

#[zoom_endpoint(GET, "/me")]
pub fn user() -> User;

fn main() {}
