//! The name of an event from a constant.

use zoom_api::zoom_event;

const NAME: &str = "meeting.started";

#[zoom_event(NAME)]
pub struct MeetingStarted {
    pub account_id: String,
}

fn main() {}
