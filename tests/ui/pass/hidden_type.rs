//! Twin of `fail/hidden_type.rs`.

use zoom_api::{zoom_endpoint, zoom_model};

#[zoom_model]
pub struct User {
    pub id: String,
}

#[zoom_endpoint(GET, "/me")]
pub fn get_user() -> User;
