//! The valid form of `fail/docs_not_url.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users", rate_limit = Light, docs = "https://developers.zoom.us/docs")]
pub fn list_users() -> NoContent;
