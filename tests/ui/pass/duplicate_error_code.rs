//! The valid form of `fail/duplicate_error_code.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, "/meetings/<meeting_id>", errors(404/1001 => NoMeeting, 404/3001 => NoMeeting))]
pub fn delete_meeting(meeting_id: u64) -> NoContent;
