//! The valid form of `fail/event_on_union.rs`.

use zoom_api::zoom_event;

#[zoom_event("meeting.started")]
pub struct MeetingStarted {
    pub id: u64,
}
