//! A variant of an enum of events has options.

use zoom_api::zoom_event;

#[zoom_event("meeting.started")]
pub struct MeetingStarted {
    pub account_id: String,
}

#[zoom_event]
pub enum Event {
    #[zoom(rename = "meeting.started")]
    MeetingStarted,
}

fn main() {}
