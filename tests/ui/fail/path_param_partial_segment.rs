//! A path parameter is part of a segment.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/reports/daily-<month>")]
pub fn get_report(month: u32) -> NoContent;

fn main() {}
