//! The valid form of `fail/event_enum_with_scopes.rs`.

use zoom_api::zoom_event;

#[zoom_event("meeting.started", scopes = "meeting:read")]
pub struct MeetingStarted {
    pub account_id: String,
}

#[zoom_event]
pub enum Event {
    MeetingStarted,
}
