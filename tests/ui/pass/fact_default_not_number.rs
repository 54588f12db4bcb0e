//! The valid form of `fail/fact_default_not_number.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(#[zoom(default = 0.5)] volume: Option<f64>) -> NoContent;
