//! The valid form of `fail/event_name_after_options.rs`.

use zoom_api::zoom_event;

#[zoom_event("meeting.started", scopes = "meeting:read")]
pub struct MeetingStarted {
    pub account_id: String,
}
