//! The HTTP method is misspelled.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(PTU, "/meetings/<meeting_id>/status")]
pub fn end_meeting(meeting_id: u64, action: String) -> NoContent;

fn main() {}
