//! The function has a `where` clause.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(filter: String) -> NoContent
where
    String: Clone;

fn main() {}
