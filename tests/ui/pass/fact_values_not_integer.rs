//! The valid form of `fail/fact_values_not_integer.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/users")]
pub fn list_users(#[zoom(values = [5.0, 10.5])] interval: Option<f64>) -> NoContent;
