//! The default is not one of the values.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(
    #[zoom(default = 20, values = [5, 10, 15])] interval: Option<u32>,
) -> NoContent;

fn main() {}
