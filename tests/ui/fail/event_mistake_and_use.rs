//! A mistake in an event that is used elsewhere.

use zoom_api::zoom_event;

#[zoom_event("meeting.started", scope = "meeting:read")]
pub struct MeetingStarted {
    pub account_id: String,
}

pub fn account_id(event: &zoom_api::event::Event<MeetingStarted>) -> &str {
    &event.account_id
}

fn main() {}
