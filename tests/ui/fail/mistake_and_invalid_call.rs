//! An invalid declaration does not hide an invalid call.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, "/meetings/<meeting_id>", scope = "meeting:write")]
pub fn delete_meeting(meeting_id: u64) -> NoContent;

pub fn delete() -> DeleteMeeting {
    delete_meeting("85746065")
}

fn main() {}
