//! The valid form of `fail/space_in_path.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, "/past_meetings/<meeting_id>")]
pub fn delete_meeting(meeting_id: u64) -> NoContent;
