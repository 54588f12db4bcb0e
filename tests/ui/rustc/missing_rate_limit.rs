//! An operation of Zoom's documentation has no rate limit. It is a warning, and other declarations need none.

#![deny(deprecated)]

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, "/meetings/<meeting_id>", operation = "meetingDelete")]
pub fn delete_meeting(meeting_id: u64) -> NoContent;

#[zoom_endpoint(PUT, "/meetings/<meeting_id>/status", docs = "https://developers.zoom.us/docs/api/meetings/")]
pub fn update_meeting_status(meeting_id: u64, action: String) -> NoContent;

fn main() {}
