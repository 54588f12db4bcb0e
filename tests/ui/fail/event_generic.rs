//! A generic event.

use zoom_api::zoom_event;

#[zoom_event("meeting.started")]
pub struct MeetingStarted<T> {
    pub object: T,
}

fn main() {}
