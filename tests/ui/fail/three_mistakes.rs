//! Three mistakes in one declaration are reported in source order.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(PTU, "/meetings/<meetingId>/status", rate_limit = Hevy)]
pub fn end_meeting(meeting_id: u64, action: String) -> NoContent;

fn main() {}
