//! Two errors have the same status and code.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, "/meetings/<meeting_id>", errors(404/1001 => NoMeeting, 404/1001 => NoUser))]
pub fn delete_meeting(meeting_id: u64) -> NoContent;

fn main() {}
