//! An event that is a function.

use zoom_api::zoom_event;

#[zoom_event("meeting.started")]
pub fn meeting_started() {}

fn main() {}
