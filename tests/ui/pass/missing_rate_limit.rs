//! The valid form of `rustc/missing_rate_limit.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, "/meetings/<meeting_id>", operation = "meetingDelete", rate_limit = Light)]
pub fn delete_meeting(meeting_id: u64) -> NoContent;

#[zoom_endpoint(PUT, "/meetings/<meeting_id>/status", docs = "https://developers.zoom.us/docs/api/meetings/", rate_limit = Unlabeled)]
pub fn update_meeting_status(meeting_id: u64, action: String) -> NoContent;
