//! An event without named fields.

use zoom_api::zoom_event;

#[zoom_event("meeting.started")]
pub struct MeetingStarted(String);

fn main() {}
