//! The default of a text is a number.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(
    #[zoom(default = 1)] role_id: Option<String>,
) -> NoContent;

fn main() {}
