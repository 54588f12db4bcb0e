//! The function is `unsafe`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub unsafe fn list_users() -> NoContent;

fn main() {}
