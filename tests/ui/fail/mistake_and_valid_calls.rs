//! An invalid declaration does not break valid calls.

use zoom_api::{Client, page::Items, zoom_endpoint, zoom_model};

#[zoom_model]
pub struct UserPage {
    pub next_page_token: Option<String>,
    pub users: Vec<String>,
}

#[zoom_endpoint(GET, "/users/<group>", paged = users, errors(404 => NoUsers))]
pub fn list_users(group: String, filter: &str, kind: Option<String>, next_page_token: Option<String>) -> UserPage;

pub fn all(client: &Client) -> Items<ListUsers> {
    client.items(list_users("group", "filter").kind("kind").next_page_token("token"))
}

pub const NOBODY: ListUsersError = ListUsersError::NoUsers;

fn main() {}
