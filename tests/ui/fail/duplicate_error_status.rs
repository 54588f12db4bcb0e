//! Two errors have the same status.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, "/meetings/<meeting_id>", errors(404 => NoMeeting, 404 => NoUser))]
pub fn delete_meeting(meeting_id: u64) -> NoContent;

fn main() {}
