//! An event with two names.

use zoom_api::zoom_event;

#[zoom_event("meeting.started", "meeting.ended")]
pub struct MeetingStarted {
    pub account_id: String,
}

fn main() {}
