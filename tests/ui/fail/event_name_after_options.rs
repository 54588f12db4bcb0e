//! The name of an event after its options.

use zoom_api::zoom_event;

#[zoom_event(scopes = "meeting:read", "meeting.started")]
pub struct MeetingStarted {
    pub account_id: String,
}

fn main() {}
