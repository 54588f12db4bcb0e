//! The return type is `Result`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users() -> Result<NoContent, String>;

fn main() {}
