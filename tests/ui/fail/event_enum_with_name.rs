//! An enum of events with an event's name.

use zoom_api::zoom_event;

#[zoom_event("meeting.started")]
pub struct MeetingStarted {
    pub account_id: String,
}

#[zoom_event("meeting")]
pub enum Event {
    MeetingStarted,
}

fn main() {}
