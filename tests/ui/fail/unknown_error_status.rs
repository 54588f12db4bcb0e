//! The status of an error is out of range.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, "/meetings/<meeting_id>", errors(999 => Lost))]
pub fn delete_meeting(meeting_id: u64) -> NoContent;

fn main() {}
