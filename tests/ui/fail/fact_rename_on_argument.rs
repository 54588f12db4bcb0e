//! An argument is renamed in `#[zoom(..)]`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(
    #[zoom(rename = "type")] kind: Option<String>,
) -> NoContent;

fn main() {}
