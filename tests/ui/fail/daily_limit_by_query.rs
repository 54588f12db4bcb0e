//! A daily limit counts by a query parameter.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(PUT, "/meetings/<meeting_id>/status", daily_limit(10 ends per reason))]
pub fn end_meeting(meeting_id: u64, #[query] reason: Option<String>) -> NoContent;

fn main() {}
