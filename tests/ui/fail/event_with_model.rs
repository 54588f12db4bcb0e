//! An event with the attribute of models, too.

use zoom_api::zoom_event;

#[zoom_event("meeting.started")]
#[zoom_api::zoom_model]
pub struct MeetingStarted {
    pub account_id: String,
}

fn main() {}
