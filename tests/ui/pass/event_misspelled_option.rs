//! The valid form of `fail/event_misspelled_option.rs`.

use zoom_api::zoom_event;

#[zoom_event("meeting.started", scopes = "meeting:read")]
pub struct MeetingStarted {
    pub account_id: String,
}
