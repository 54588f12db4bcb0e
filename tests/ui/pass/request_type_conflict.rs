//! The valid form of `fail/request_type_conflict.rs`.

use zoom_api::{zoom_endpoint, zoom_model};

#[zoom_model]
pub struct User {
    pub id: String,
}

#[zoom_endpoint(GET, "/me")]
pub fn get_user() -> User;
