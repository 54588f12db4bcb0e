//! An event that is a union.

use zoom_api::zoom_event;

#[zoom_event("meeting.started")]
pub union MeetingStarted {
    pub id: u64,
}

fn main() {}
