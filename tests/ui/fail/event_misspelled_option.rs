//! A misspelled option of an event.

use zoom_api::zoom_event;

#[zoom_event("meeting.started", scope = "meeting:read")]
pub struct MeetingStarted {
    pub account_id: String,
}

fn main() {}
