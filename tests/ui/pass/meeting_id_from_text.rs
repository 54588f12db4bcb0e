//! The valid form of `rustc/meeting_id_from_text.rs`.

use zoom_api::types::{MeetingId, ParseMeetingIdError};
use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, "/meetings/<meeting_id>")]
pub fn delete_meeting(meeting_id: MeetingId) -> NoContent;

pub fn call() -> Result<DeleteMeeting, ParseMeetingIdError> {
    Ok(delete_meeting("85746065".parse::<MeetingId>()?))
}
