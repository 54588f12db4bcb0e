//! The valid form of `fail/rate_limit_not_identifier.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users", rate_limit = Medium)]
pub fn list_users() -> NoContent;
