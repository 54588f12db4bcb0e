//! The valid form of `fail/path_param_partial_segment.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/reports/daily/<month>")]
pub fn get_report(month: u32) -> NoContent;
