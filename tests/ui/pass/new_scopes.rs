//! Scopes that nobody knows yet, and one that is misspelt by Zoom.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/stars", scopes = ["galaxy:explore:star", "star:read", "user_profile", "division:wirte:admin"])]
pub fn list_stars() -> NoContent;
