//! A mistake in a declaration does not hide a wrong call of it.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, "/meetings/<meeting_id>", scope = "meeting:write")]
pub fn delete_meeting(meeting_id: u64) -> NoContent;

pub fn delete() -> DeleteMeeting {
    delete_meeting("85746065")
}

fn main() {}
