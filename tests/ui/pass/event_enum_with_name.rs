//! The valid form of `fail/event_enum_with_name.rs`.

use zoom_api::zoom_event;

#[zoom_event("meeting.started")]
pub struct MeetingStarted {
    pub account_id: String,
}

#[zoom_event]
pub enum Event {
    MeetingStarted,
}
