//! The default has more characters than the limit allows.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(
    #[zoom(default = "approved", max_length = 4)] status: Option<String>,
) -> NoContent;

fn main() {}
