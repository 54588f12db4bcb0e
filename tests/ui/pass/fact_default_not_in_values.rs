//! The valid form of `fail/fact_default_not_in_values.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(#[zoom(default = 10, values = [5, 10, 15])] interval: Option<u32>) -> NoContent;
