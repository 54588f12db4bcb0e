//! The response of a paged endpoint is not a page.

use zoom_api::{zoom_endpoint, zoom_model};

#[zoom_model]
pub struct UserList {
    pub users: String,
}

#[zoom_endpoint(GET, "/users", paged = users)]
pub fn list_users(next_page_token: Option<String>) -> UserList;

fn main() {}
