//! The payload of an event without the event's name.

use zoom_api::zoom_event;

#[zoom_event]
pub struct MeetingStarted {
    pub account_id: String,
}

fn main() {}
