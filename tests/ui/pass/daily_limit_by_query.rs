//! The valid form of `fail/daily_limit_by_query.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(PUT, "/meetings/<meeting_id>/status", daily_limit(10 ends per meeting_id))]
pub fn end_meeting(meeting_id: u64, #[query] reason: Option<String>) -> NoContent;
