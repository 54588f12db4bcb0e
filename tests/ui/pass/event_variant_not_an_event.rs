//! The valid form of `rustc/event_variant_not_an_event.rs`.

use zoom_api::zoom_event;

#[zoom_event("meeting.started")]
pub struct MeetingStarted {
    pub account_id: String,
}

#[zoom_event]
pub enum Event {
    MeetingStarted,
}
