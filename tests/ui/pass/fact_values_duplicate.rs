//! The valid form of `fail/fact_values_duplicate.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(#[zoom(values = [5, 10])] interval: Option<u32>) -> NoContent;
