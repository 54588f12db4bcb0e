//! A body kind is repeated.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(POST, "/users", form, form)]
pub fn create_user(user: String) -> NoContent;

fn main() {}
