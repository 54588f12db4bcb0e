//! The valid form of `fail/event_duplicate_option.rs`.

use zoom_api::zoom_event;

#[zoom_event("meeting.started", scopes = ["meeting:read", "meeting:read:admin"])]
pub struct MeetingStarted {
    pub account_id: String,
}
