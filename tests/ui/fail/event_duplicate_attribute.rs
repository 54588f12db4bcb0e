//! The attribute of events twice.

use zoom_api::zoom_event;

#[zoom_event("meeting.started")]
#[zoom_event("meeting.ended")]
pub struct MeetingStarted {
    pub account_id: String,
}

fn main() {}
