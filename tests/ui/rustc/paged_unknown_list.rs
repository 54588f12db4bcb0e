//! The response of a paged endpoint has no list of this name.

use zoom_api::{zoom_endpoint, zoom_model};

#[zoom_model]
pub struct UserPage {
    pub next_page_token: Option<String>,
    pub users: Vec<String>,
}

#[zoom_endpoint(GET, "/users", paged = members)]
pub fn list_users(next_page_token: Option<String>) -> UserPage;

fn main() {}
