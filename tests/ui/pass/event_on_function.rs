//! The valid form of `fail/event_on_function.rs`.

use zoom_api::zoom_event;

#[zoom_event("meeting.started")]
pub struct MeetingStarted {
    pub account_id: String,
}
