//! Scopes that are not known yet, a scope that Zoom misspells, and a scope without a colon.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/stars", scopes = ["galaxy:explore:star", "star:read", "division:wirte:admin", "user_profile"])]
pub fn list_stars() -> NoContent;
