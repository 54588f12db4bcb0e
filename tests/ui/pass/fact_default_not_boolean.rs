//! The valid form of `fail/fact_default_not_boolean.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(#[zoom(default = true)] include_fields: Option<bool>) -> NoContent;
