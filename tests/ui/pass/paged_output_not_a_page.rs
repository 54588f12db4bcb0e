//! The valid form of `rustc/paged_output_not_a_page.rs`.

use zoom_api::{zoom_endpoint, zoom_model};

#[zoom_model]
pub struct UserPage {
    pub next_page_token: Option<String>,
    pub users: Vec<String>,
}

#[zoom_endpoint(GET, "/users", paged = users)]
pub fn list_users(next_page_token: Option<String>) -> UserPage;
