//! The function is variadic.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub unsafe extern "C" fn list_users(first: u32, ...) -> NoContent;

fn main() {}
