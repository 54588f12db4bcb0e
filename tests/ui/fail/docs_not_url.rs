//! The link to Zoom's page is not an `https` URL.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users", rate_limit = Light, docs = "developers.zoom.us/docs")]
pub fn list_users() -> NoContent;

fn main() {}
