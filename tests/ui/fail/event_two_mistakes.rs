//! Two mistakes in the options of an event.

use zoom_api::zoom_event;

#[zoom_event("meeting.started", scopes = [], docs = "developers.zoom.us")]
pub struct MeetingStarted {
    pub account_id: String,
}

fn main() {}
