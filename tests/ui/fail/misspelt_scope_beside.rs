//! A scope is misspelt in a word that stands right beside it.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, "/meetings/<meeting_id>",
    scopes = ["meeting:update:registrant_status", "meeting:update:registrant_statsu:admin"]
)]
pub fn delete_meeting(meeting_id: u64) -> NoContent;

fn main() {}
