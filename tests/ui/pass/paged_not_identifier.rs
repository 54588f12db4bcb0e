//! The valid form of `fail/paged_not_identifier.rs`.

use zoom_api::{zoom_endpoint, zoom_model};

#[zoom_model(response)]
pub struct UserPage {
    pub users: Vec<String>,
    pub next_page_token: Option<String>,
}

#[zoom_endpoint(GET, "/users", paged = users)]
pub fn list_users(next_page_token: Option<String>) -> UserPage;
