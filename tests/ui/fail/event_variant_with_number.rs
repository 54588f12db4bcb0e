//! A variant of an enum of events with a number.

use zoom_api::zoom_event;

#[zoom_event("meeting.started")]
pub struct MeetingStarted {
    pub account_id: String,
}

#[zoom_event]
pub enum Event {
    MeetingStarted = 1,
}

fn main() {}
