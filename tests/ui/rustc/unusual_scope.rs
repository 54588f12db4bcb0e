//! A scope contains upper-case letters.

#![deny(deprecated)]

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, "/meetings/<meeting_id>", scopes = "Meeting:Write")]
pub fn delete_meeting(meeting_id: u64) -> NoContent;

fn main() {}
