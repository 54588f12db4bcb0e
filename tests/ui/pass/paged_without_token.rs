//! The valid form of `fail/paged_without_token.rs`.

use zoom_api::{zoom_endpoint, zoom_model};

#[zoom_model]
pub struct UserPage {
    pub next_page_token: Option<String>,
    pub users: Vec<String>,
}

#[zoom_endpoint(GET, "/users", paged = users)]
pub fn list_users(page_size: Option<u32>, next_page_token: Option<String>) -> UserPage;
