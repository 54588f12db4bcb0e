//! A text is passed as the ID of a meeting.

use zoom_api::types::{MeetingId, ParseMeetingIdError};
use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, "/meetings/<meeting_id>")]
pub fn delete_meeting(meeting_id: MeetingId) -> NoContent;

pub fn call() -> Result<DeleteMeeting, ParseMeetingIdError> {
    Ok(delete_meeting("85746065"))
}

fn main() {}
