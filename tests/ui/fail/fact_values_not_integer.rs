//! The values of a whole number have fractions.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(
    #[zoom(values = [5, 10.5])] interval: Option<u32>,
) -> NoContent;

fn main() {}
