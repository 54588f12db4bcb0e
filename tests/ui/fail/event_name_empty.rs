//! An event with an empty name.

use zoom_api::zoom_event;

#[zoom_event("")]
pub struct MeetingStarted {
    pub account_id: String,
}

fn main() {}
