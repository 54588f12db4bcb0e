//! A scope contains a misspelling of a word in another scope of the list.

#![deny(deprecated)]

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, "/meetings/<meeting_id>",
    scopes = ["meeting:update:registrant_status", "meeting:update:registrant_statsu:admin"]
)]
pub fn delete_meeting(meeting_id: u64) -> NoContent;

fn main() {}
