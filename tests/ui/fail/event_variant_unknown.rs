//! A variant of an enum of events with the name of the generated one.

use zoom_api::zoom_event;

#[zoom_event("meeting.started")]
pub struct MeetingStarted {
    pub account_id: String,
}

#[zoom_event]
pub enum Event {
    MeetingStarted,
    Unknown,
}

fn main() {}
