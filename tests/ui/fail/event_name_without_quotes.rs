//! The name of an event without quotes.

use zoom_api::zoom_event;

#[zoom_event(meeting.started)]
pub struct MeetingStarted {
    pub account_id: String,
}

fn main() {}
