//! The valid form of `fail/event_generic.rs`.

use zoom_api::zoom_event;

#[zoom_event("meeting.started")]
pub struct MeetingStarted {
    pub object: Meeting,
}

#[zoom_api::zoom_model]
pub struct Meeting {
    pub id: u64,
}
