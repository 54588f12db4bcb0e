//! Scopes that nobody knows yet, one that is misspelt by Zoom, and one without a colon.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/stars", scopes = ["galaxy:explore:star", "star:read", "division:wirte:admin", "user_profile"])]
pub fn list_stars() -> NoContent;
