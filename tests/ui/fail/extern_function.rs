//! The function is `extern`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub extern "C" fn list_users() -> NoContent;

fn main() {}
