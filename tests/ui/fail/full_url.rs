//! The path is a URL.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, "https://api.zoom.us/v2/meetings/<meeting_id>")]
pub fn delete_meeting(meeting_id: u64) -> NoContent;

fn main() {}
