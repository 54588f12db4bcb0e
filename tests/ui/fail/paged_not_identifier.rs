//! The list field of a page is a string.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users", paged = "users")]
pub fn list_users(next_page_token: Option<String>) -> NoContent;

fn main() {}
