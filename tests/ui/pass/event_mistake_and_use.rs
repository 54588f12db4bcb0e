//! The valid form of `fail/event_mistake_and_use.rs`.

use zoom_api::zoom_event;

#[zoom_event("meeting.started", scopes = "meeting:read")]
pub struct MeetingStarted {
    pub account_id: String,
}

pub fn account_id(event: &zoom_api::event::Event<MeetingStarted>) -> &str {
    &event.account_id
}
