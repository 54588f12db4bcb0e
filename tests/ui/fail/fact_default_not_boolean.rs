//! The default of a boolean is text.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(
    #[zoom(default = "true")] include_fields: Option<bool>,
) -> NoContent;

fn main() {}
