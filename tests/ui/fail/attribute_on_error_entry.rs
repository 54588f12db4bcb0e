//! An error entry has an attribute that is not a doc comment.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users", errors(#[cfg(test)] 404 => UserNotFound))]
pub fn list_users() -> NoContent;

fn main() {}
