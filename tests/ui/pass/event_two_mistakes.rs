//! The valid form of `fail/event_two_mistakes.rs`.

use zoom_api::zoom_event;

#[zoom_event("meeting.started", scopes = ["meeting:read"], docs = "https://developers.zoom.us")]
pub struct MeetingStarted {
    pub account_id: String,
}
