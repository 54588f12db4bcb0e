//! An option of an event twice.

use zoom_api::zoom_event;

#[zoom_event("meeting.started", scopes = "meeting:read", scopes = "meeting:read:admin")]
pub struct MeetingStarted {
    pub account_id: String,
}

fn main() {}
