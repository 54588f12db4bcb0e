//! The function is `async`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub async fn list_users() -> NoContent;

fn main() {}
