//! The valid form of `fail/fact_default_not_text.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(#[zoom(default = "1")] role_id: Option<String>) -> NoContent;
