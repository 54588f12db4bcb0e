//! An enum of events with scopes.

use zoom_api::zoom_event;

#[zoom_event("meeting.started")]
pub struct MeetingStarted {
    pub account_id: String,
}

#[zoom_event(scopes = "meeting:read")]
pub enum Event {
    MeetingStarted,
}

fn main() {}
