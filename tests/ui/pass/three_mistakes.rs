//! The valid form of `fail/three_mistakes.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(PUT, "/meetings/<meeting_id>/status", rate_limit = Heavy)]
pub fn end_meeting(meeting_id: u64, action: String) -> NoContent;
