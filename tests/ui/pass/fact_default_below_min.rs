//! The valid form of `fail/fact_default_below_min.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(#[zoom(default = -0.5, min = -1)] offset: Option<f64>) -> NoContent;
