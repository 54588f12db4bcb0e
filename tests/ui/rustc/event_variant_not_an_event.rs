//! A variant of an enum of events whose type is only a model.

use zoom_api::zoom_event;

#[zoom_api::zoom_model]
pub struct MeetingStarted {
    pub account_id: String,
}

#[zoom_event]
pub enum Event {
    MeetingStarted,
}

fn main() {}
