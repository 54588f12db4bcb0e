//! A variant of an enum of events with the fields of the payload.

use zoom_api::zoom_event;

#[zoom_event]
pub enum Event {
    MeetingStarted { account_id: String },
}

fn main() {}
