//! The default of a whole number has a fraction.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(
    #[zoom(default = 30.5)] page_size: Option<u32>,
) -> NoContent;

fn main() {}
