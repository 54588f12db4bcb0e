//! The valid form of `fail/mistake_and_invalid_call.rs`.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, "/meetings/<meeting_id>", scopes = "meeting:write")]
pub fn delete_meeting(meeting_id: u64) -> NoContent;

pub fn delete() -> DeleteMeeting {
    delete_meeting(85746065)
}
