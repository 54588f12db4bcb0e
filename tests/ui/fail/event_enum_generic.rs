//! A generic enum of events.

use zoom_api::zoom_event;

#[zoom_event("meeting.started")]
pub struct MeetingStarted {
    pub account_id: String,
}

#[zoom_event]
pub enum Event<T> {
    MeetingStarted,
    Other(T),
}

fn main() {}
